/**
 * Indonesian words by tone, -5 to 5, written for this project: each inflected form stands for itself, since stems mislead
 * (*menentang* is no *tentang*, *dihancurkan* is no *hancur* of grief). Only single words: the scorer knows no phrases.
 */
export const wordsByTone: Readonly<Record<string, string>> = {
  '5': 'sempurna terhebat terbaik teragung terindah',
  '4': `hebat brilian cemerlang gemilang menakjubkan mengagumkan memukau istimewa spektakuler fenomenal jenius heroik
    kejayaan kemenangan pahlawan mulia kemuliaan agung keagungan bahagia kebahagiaan membahagiakan dicintai mencintai cinta kecintaan`,
  '3': `bagus baik kebaikan terbaiknya berhasil keberhasilan sukses kesuksesan menyukseskan prestasi berprestasi unggul keunggulan mengungguli
    menang memenangkan memenangi dimenangkan juara menjuarai gembira kegembiraan menggembirakan senang kesenangan menyenangkan suka menyukai disukai kesukaan
    puas kepuasan memuaskan bangga kebanggaan membanggakan dibanggakan memuji dipuji pujian terpuji kagum mengagumi dikagumi kekaguman
    indah keindahan memperindah cantik kecantikan ramah keramahan sayang kasih menyayangi disayangi persahabatan bersahabat sahabat persaudaraan
    berani keberanian pemberani gagah tangguh ketangguhan teguh keteguhan setia kesetiaan jujur kejujuran adil keadilan berkeadilan
    damai perdamaian berdamai mendamaikan kedamaian merdeka kemerdekaan memerdekakan bebas kebebasan membebaskan dibebaskan pembebasan
    makmur kemakmuran memakmurkan sejahtera kesejahteraan menyejahterakan syukur bersyukur mensyukuri berkah memberkati diberkati anugerah
    mengapresiasi diapresiasi apresiasi menghargai dihargai penghargaan menghormati dihormati penghormatan terhormat kehormatan
    bijaksana kebijaksanaan bijak arif kearifan cerdas kecerdasan pintar kepintaran kreatif kreativitas inovatif inovasi inspiratif menginspirasi terinspirasi inspirasi
    menyelamatkan diselamatkan penyelamatan keselamatan selamat terselamatkan sembuh kesembuhan menyembuhkan pulih pemulihan memulihkan dipulihkan
    harmonis keharmonisan rukun kerukunan toleran toleransi menguntungkan keuntungan beruntung untung optimistis optimisme optimis`,
  '2': `mendukung didukung dukungan pendukung menyokong sokongan membela dibela pembela pembelaan membantu dibantu bantuan pembantu terbantu menolong ditolong pertolongan penolong
    melindungi dilindungi perlindungan pelindung terlindungi menjaga terjaga aman keamanan mengamankan diamankan pengamanan nyaman kenyamanan tenteram tenang ketenangan menenangkan
    menyambut disambut sambutan setuju menyetujui disetujui persetujuan sepakat menyepakati disepakati kesepakatan kerjasama bekerjasama kolaborasi berkolaborasi sinergi bersinergi kemitraan mitra bermitra sekutu
    maju kemajuan memajukan dimajukan berkembang perkembangan mengembangkan dikembangkan pengembangan tumbuh pertumbuhan menumbuhkan meningkat meningkatkan ditingkatkan peningkatan
    membaik perbaikan memperbaiki diperbaiki menguat penguatan memperkuat diperkuat kuat kekuatan kokoh memperkokoh mempererat erat eratnya stabil kestabilan menstabilkan stabilitas
    percaya kepercayaan mempercayai dipercaya tepercaya terpercaya yakin keyakinan meyakinkan harapan berharap mengharapkan diharapkan
    manfaat bermanfaat memanfaatkan kemanfaatan efektif efektivitas efisien efisiensi produktif produktivitas konstruktif positif
    solusi menyelesaikan terselesaikan penyelesaian lancar kelancaran memperlancar mudah kemudahan memudahkan mempermudah sehat kesehatan menyehatkan
    bersatu persatuan mempersatukan menyatukan kesatuan solidaritas bersolidaritas gotong-royong peduli kepedulian mempedulikan empati berempati simpati bersimpati
    siap kesiapan semangat bersemangat menyemangati antusias antusiasme tekad bertekad komitmen berkomitmen bertanggungjawab
    layak kelayakan pantas kepantasan benar kebenaran membenarkan sah keabsahan legal demokratis demokrasi transparan transparansi akuntabel profesional profesionalisme
    hadiah menghadiahi penghibur hibur menghibur terhibur hiburan lucu tersenyum senyum tertawa tawa nikmat menikmati kenikmatan lezat
    ampuh berkualitas kualitas mewah megah kemegahan canggih modern bersih kebersihan membersihkan segar kesegaran menyegarkan dermawan
    mengizinkan diizinkan membolehkan memaafkan dimaafkan pengampunan mengampuni diampuni rekonsiliasi gencatan meredakan mereda diredakan surplus`,
  '1': `ingin mau bisa mampu kemampuan boleh sanggup penting pentingnya berguna guna kegunaan cukup mencukupi jelas kejelasan memperjelas terang menerangi
    baru pembaruan memperbarui terbuka keterbukaan membuka akrab keakraban hangat kehangatan lembut kelembutan sopan kesopanan santun
    bersama kebersamaan dialog berdialog musyawarah bermusyawarah mufakat berunding perundingan negosiasi diplomasi diplomatis kunjungan menjamin dijamin jaminan terjamin
    normal normalisasi menormalkan wajar kewajaran rapi kerapian tertib ketertiban menertibkan disiplin kedisiplinan patuh kepatuhan mematuhi dipatuhi taat ketaatan menaati
    tumbuhnya naik kenaikan menaikkan lebih kelebihan kaya kekayaan memperkaya investasi berinvestasi ekspansi menarik ketertarikan tertarik minat berminat populer popularitas
    serius keseriusan rajin kerajinan tekun ketekunan sabar kesabaran bersabar ikhlas keikhlasan tulus ketulusan polos sederhana kesederhanaan`,
  '-1': `kurang kekurangan berkurang mengurangi dikurangi pengurangan lambat kelambatan memperlambat melambat perlambatan terlambat keterlambatan tertunda menunda ditunda penundaan
    ragu keraguan meragukan diragukan keragu-raguan bimbang kebimbangan bingung kebingungan membingungkan sulit kesulitan menyulitkan mempersulit dipersulit sukar kesukaran susah kesusahan menyusahkan
    rumit kerumitan kompleks beban membebani terbebani keterbatasan terbatas membatasi dibatasi pembatasan turun menurun penurunan menurunkan diturunkan anjlok merosot kemerosotan
    melemah pelemahan melemahkan dilemahkan lemah kelemahan lelah kelelahan melelahkan capek bosan kebosanan membosankan sepi kesepian kosong kekosongan
    asing terasing menghindari dihindari penghindaran keberatan menyayangkan disayangkan mempertanyakan dipertanyakan defisit inflasi utang berutang terlilit mahal kemahalan
    sanksi-sanksinya tekanan menekan ditekan tertekan risiko berisiko kritik kritikan mengkritik dikritik pengkritik mengkritisi dikritisi tegang menegang absen mundur kemunduran`,
  '-2': `menolak ditolak penolakan penolakannya menentang ditentang penentangan penentang melawan dilawan perlawanan anti membantah dibantah bantahan menyangkal sangkalan menampik menepis
    melarang dilarang larangan terlarang memblokir diblokir pemblokiran menghukum dihukum hukuman sanksi sanksi-sanksi menyanksi disanksi embargo mengembargo diembargo blokade memblokade diblokade boikot memboikot diboikot pemboikotan
    masalah bermasalah permasalahan mempermasalahkan dipermasalahkan konflik berkonflik sengketa bersengketa perselisihan berselisih pertikaian bertikai perpecahan memecah terpecah ketegangan menegangkan
    khawatir kekhawatiran mengkhawatirkan dikhawatirkan cemas kecemasan mencemaskan dicemaskan gelisah kegelisahan resah keresahan meresahkan was-was prihatin keprihatinan memprihatinkan takut ketakutan menakutkan menakuti menakut-nakuti ditakuti panik kepanikan
    sedih kesedihan menyedihkan bersedih kecewa kekecewaan mengecewakan dikecewakan menyesal menyesalkan disesalkan penyesalan sesal murung duka berduka kedukaan belasungkawa berkabung
    gagal kegagalan menggagalkan digagalkan kalah kekalahan mengalahkan dikalahkan terkalahkan rugi kerugian merugikan dirugikan merugi salah kesalahan menyalahkan disalahkan bersalah keliru kekeliruan mengelirukan
    krisis resesi kemiskinan miskin pengangguran menganggur bangkrut kebangkrutan pailit ambruk memburuk memperburuk diperburuk buruk keburukan terburuk jelek kejelekan
    sakit penyakit menyakitkan menyakiti disakiti kesakitan luka terluka melukai dilukai korban mengorbankan dikorbankan cedera mencederai cacat
    curiga mencurigai dicurigai kecurigaan mencurigakan tuduhan menuduh dituduh menuding dituding tudingan dakwaan mendakwa didakwa terdakwa tersangka menggugat digugat gugatan
    memprotes diprotes protes demonstrasi kerusuhan rusuh ricuh kericuhan kacau kekacauan mengacaukan gangguan mengganggu diganggu terganggu
    malas kemalasan ceroboh kecerobohan gegabah sembrono lalai kelalaian melalaikan bodoh kebodohan konyol kekonyolan sombong kesombongan angkuh keangkuhan arogan arogansi egois egoisme serakah keserakahan tamak
    sepihak diskriminatif mendesak desakan menuntut dituntut tuntutan memaksa dipaksa paksaan pemaksaan terpaksa memperingatkan diperingatkan peringatan ilegal illegal menyimpang penyimpangan
    rusak merusak dirusak kerusakan perusakan pengrusakan kotor kekotoran mengotori tercemar pencemaran mencemari limbah bocor kebocoran jatuh kejatuhan menjatuhkan dijatuhkan terjatuh hilang kehilangan menghilangkan dihilangkan
    menahan ditahan penahanan tahanan menangkap ditangkap penangkapan mengusir diusir pengusiran terusir mengungsi pengungsi pengungsian terancam rawan kerawanan rentan kerentanan gencar menyerah penyerahan
    mencela dicela celaan tercela menyindir sindiran mengejek diejek ejekan mencemooh dicemooh cemoohan meremehkan diremehkan mengabaikan diabaikan pengabaian terabaikan menelantarkan ditelantarkan`,
  '-3': `mengecam dikecam kecaman mengutuk dikutuk kutukan pengutukan terkutuk mengancam diancam ancaman ancaman-ancaman pengancaman menyerang diserang serangan serangan-serangan penyerang penyerangan menyerbu diserbu serbuan penyerbuan
    menggempur digempur gempuran membombardir dibombardir bombardir mengebom membom dibom pengeboman pemboman bom ledakan meledak meledakkan diledakkan menembak ditembak penembakan menembaki ditembaki tembakan tertembak
    perang berperang peperangan memerangi diperangi pertempuran bertempur permusuhan bermusuhan memusuhi dimusuhi musuh musuh-musuh seteru berseteru perseteruan dendam mendendam
    benci membenci dibenci kebencian marah kemarahan memarahi dimarahi memarahkan murka kemurkaan geram kegeraman muak memuakkan jijik menjijikkan dengki kedengkian iri
    menindas ditindas penindasan tertindas penindas menjajah dijajah penjajahan penjajah menduduki diduduki pendudukan mencaplok dicaplok pencaplokan menganeksasi dianeksasi aneksasi menginvasi diinvasi invasi agresi agresor agresif
    menghancurkan dihancurkan penghancuran hancur kehancuran memusnahkan dimusnahkan pemusnahan musnah kemusnahan melenyapkan dilenyapkan lenyap menggulingkan digulingkan penggulingan merampas dirampas perampasan menjarah dijarah penjarahan
    melanggar dilanggar pelanggaran pelanggar mengkhianati dikhianati pengkhianatan pengkhianat khianat menipu ditipu penipuan penipu tipuan tipu berbohong membohongi dibohongi kebohongan bohong pembohong dusta berdusta mendustai munafik kemunafikan hoaks fitnah memfitnah difitnah
    bahaya berbahaya membahayakan dibahayakan darurat kedaruratan bencana malapetaka petaka musibah tragedi tragis derita menderita penderitaan diderita sengsara kesengsaraan menyengsarakan kelaparan lapar
    korupsi korup koruptor mengorupsi suap menyuap disuap penyuapan curang kecurangan mencurangi dicurangi licik kelicikan mencuri dicuri pencurian pencuri merampok dirampok perampokan perampok memeras diperas pemerasan penyelundupan menyelundupkan
    menculik diculik penculikan menyandera disandera penyanderaan sandera menganiaya dianiaya penganiayaan mengintimidasi diintimidasi intimidasi memprovokasi diprovokasi provokasi provokatif menghasut dihasut hasutan penghasut memicu dipicu
    ketidakadilan kesewenang-wenangan sewenang-wenang zalim kezaliman menzalimi dizalimi lalim represif represi otoriter tirani tiran diktator rasis rasisme diskriminasi mendiskriminasi didiskriminasi
    menghina dihina penghinaan hinaan hina memalukan malu mempermalukan dipermalukan aib skandal gila kegilaan menggila jahat kejahatan penjahat kriminal kriminalitas
    mengerikan ngeri kengerian horor teror meneror diteror terorisme teroris mencekam parah keparahan fatal celaka kecelakaan mencelakakan mencelakai kekerasan`,
  '-4': `membunuh dibunuh pembunuhan pembunuh terbunuh menewaskan tewas kematian mematikan mati meninggal mengeksekusi dieksekusi eksekusi menyiksa disiksa penyiksaan tersiksa siksaan
    kejam kekejaman kekejian keji brutal kebrutalan biadab kebiadaban sadis kesadisan barbar bengis kebengisan laknat melaknat dilaknat terlaknat
    memperkosa diperkosa pemerkosaan perkosaan perbudakan memperbudak diperbudak budak apartheid neraka`,
  '-5': 'membantai dibantai pembantaian genosida holokaus kebinasaan membinasakan dibinasakan bangsat keparat bajingan',
}
