/** Names that are written with a capital inside. Compiled for this project. */
export const namesWithHumps: ReadonlySet<string> = new Set(`
  AirAsia AlixPartners AstraZeneca BioNTech BlackBerry BlackRock BuzzFeed CapitaLand ChatGPT ConocoPhillips DeepMind DeepSeek DoorDash DreamWorks
  ExxonMobil FactCheck FedEx FireEye GitHub GlaxoSmithKline GoDaddy GoPro GoTo HarperCollins HuffPost JetBlue LinkedIn MarketWatch MasterCard
  MediaTek MetLife NetBlocks OpenAI PayPal PetroChina PetroVietnam PolitiFact SoftBank SoundCloud SpaceX StarCraft
  TechCrunch ThyssenKrupp TikTok TotalEnergies TransJakarta TripAdvisor UniCredit VietJet WeChat WeWork WhatsApp WikiLeaks WordPress YouGov YouTube
`.trim().split(/\s+/))
