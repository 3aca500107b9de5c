-- A name as it is searched for: without capitals, diacritics and apostrophes, which few people type, and with a space for a hyphen, so that each half begins a word.
CREATE OR REPLACE FUNCTION "folded"(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), '-‐‑–''’‘ʼ`´′', '    '));

-- What it holds was folded the other way.
REINDEX INDEX "speaker_alias_folded_idx";
