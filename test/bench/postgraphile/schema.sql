-- What a well-kept PostGraphile service would have over the same tables: views of what is asked, functions for what its own
-- filters do not say (nearest, box, lists of values, search), and an index for each. Run by `npm run bench:directory`.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE INDEX bench_place ON structure USING gist ((position::geography));
CREATE INDEX bench_order ON structure (departement_code COLLATE "C", id COLLATE "C");
CREATE INDEX bench_kind_order ON structure (kind, departement_code COLLATE "C", id COLLATE "C");

CREATE SCHEMA bench;
CREATE VIEW bench.commune AS SELECT code_insee, nom FROM public.commune;
CREATE VIEW bench.departement AS SELECT code, nom FROM public.departement;
CREATE VIEW bench.structure AS
    SELECT id, nom, kind, lieu_dit, ST_Y(position) AS lat, ST_X(position) AS lng, position_kind, to_confirm, code_insee, departement_code FROM public.structure;
COMMENT ON VIEW bench.commune IS E'@primaryKey code_insee';
COMMENT ON VIEW bench.departement IS E'@primaryKey code';
COMMENT ON VIEW bench.structure IS E'@primaryKey id\n@foreignKey (code_insee) references bench.commune (code_insee)\n@foreignKey (departement_code) references bench.departement (code)';

-- The Earth as Relais rounds it: with PostGIS's own radius some kilometres round the other way at the third decimal.
CREATE FUNCTION bench.structure_distance_km(s bench.structure, from_lat float8, from_lng float8) RETURNS float8 LANGUAGE sql STABLE AS $$
    SELECT round(ST_DistanceSphere(ST_MakePoint(s.lng, s.lat), ST_MakePoint(from_lng, from_lat), 6371008.8))::float8 / 1000 $$;

CREATE FUNCTION bench.nearest(lat float8, lng float8, size integer) RETURNS SETOF bench.structure LANGUAGE sql STABLE AS $$
    SELECT id, nom, kind, lieu_dit, ST_Y(position), ST_X(position), position_kind, to_confirm, code_insee, departement_code
    FROM public.structure WHERE position IS NOT NULL
    ORDER BY position::geography <-> ST_SetSRID(ST_MakePoint(lng, lat), 4326)::geography LIMIT size $$;

CREATE FUNCTION bench.in_box(south float8, west float8, north float8, east float8, size integer) RETURNS SETOF bench.structure LANGUAGE sql STABLE AS $$
    SELECT id, nom, kind, lieu_dit, ST_Y(position), ST_X(position), position_kind, to_confirm, code_insee, departement_code
    FROM public.structure WHERE position && ST_MakeEnvelope(west, south, east, north, 4326)
    ORDER BY departement_code COLLATE "C", id COLLATE "C" LIMIT size $$;

CREATE FUNCTION bench.listed(kinds text[], departements text[], size integer) RETURNS SETOF bench.structure LANGUAGE sql STABLE AS $$
    SELECT id, nom, kind, lieu_dit, ST_Y(position), ST_X(position), position_kind, to_confirm, code_insee, departement_code
    FROM public.structure WHERE kind = ANY(kinds) AND departement_code = ANY(departements)
    ORDER BY departement_code COLLATE "C", id COLLATE "C" LIMIT size $$;

-- Search: the words of each structure in a full-text index (beginnings), every word of the directory in a trigram index (typos).
CREATE FUNCTION bench.words_of(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_replace(public.searchable(value), '\mst(e?)\M', 'saint\1', 'g') $$;
CREATE TABLE bench.structure_words AS
    SELECT s.id, array_to_tsvector(array_remove(array(SELECT DISTINCT unnest(string_to_array(bench.words_of(concat_ws(' ', s.nom, s.lieu_dit, CASE s.kind
        WHEN 'MISSION_LOCALE' THEN 'mission locale' WHEN 'ANTENNE' THEN 'antenne mission locale' WHEN 'RESIDENCE_HABITAT_JEUNES' THEN 'residence habitat jeunes foyer de jeunes travailleurs fjt'
        WHEN 'SERVICE_LOGEMENT' THEN 'service logement' WHEN 'ADEPAPE' THEN 'adepape' WHEN 'SERVICE_ASE' THEN 'service ase aide sociale a l enfance'
        WHEN 'MAISON_DES_SOLIDARITES' THEN 'maison des solidarites' WHEN 'MECS' THEN 'mecs maison d enfants a caractere social' ELSE '' END,
        c.nom, array_to_string(c.codes_postaux, ' '), d.nom)), ' '))), '')) AS words
    FROM public.structure s LEFT JOIN public.commune c USING (code_insee) JOIN public.departement d ON d.code = s.departement_code;
ALTER TABLE bench.structure_words ADD PRIMARY KEY (id);
CREATE INDEX structure_words_words ON bench.structure_words USING gin (words);
CREATE TABLE bench.word AS SELECT word FROM ts_stat('SELECT words FROM bench.structure_words');
CREATE UNIQUE INDEX word_prefix ON bench.word (word text_pattern_ops);
CREATE INDEX word_trigram ON bench.word USING gin (word gin_trgm_ops);
COMMENT ON TABLE bench.structure_words IS E'@behavior -*';
COMMENT ON TABLE bench.word IS E'@behavior -*';

CREATE FUNCTION bench.search(query text, size integer) RETURNS SETOF bench.structure LANGUAGE plpgsql STABLE SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
    asked text;
    term text;
    terms text[] := '{}';
BEGIN
    FOR asked IN SELECT DISTINCT w FROM unnest(string_to_array(bench.words_of(query), ' ')) w WHERE w <> '' AND w <> ALL ('{a,au,aux,d,de,des,du,en,et,l,la,le,les,sur}') LOOP
        IF EXISTS (SELECT FROM bench.word WHERE word ^@ asked) THEN
            terms := terms || (quote_literal(asked) || ':*');
        ELSIF length(asked) >= 4 AND asked !~ '\d' THEN
            SELECT string_agg(quote_literal(near.word), ' | ') INTO term FROM (
                SELECT word, levenshtein_less_equal(word, asked, 2) AS edits, min(levenshtein_less_equal(word, asked, 2)) OVER () AS best
                FROM bench.word WHERE word % asked AND levenshtein_less_equal(word, asked, 2) <= 2) near
            WHERE near.edits = near.best AND near.edits <= CASE WHEN length(asked) < 8 THEN 1 ELSE 2 END;
            IF term IS NULL THEN RETURN; END IF;
            terms := terms || ('(' || term || ')');
        END IF;
    END LOOP;
    IF cardinality(terms) = 0 THEN RETURN; END IF;
    RETURN QUERY SELECT s.* FROM bench.structure s JOIN bench.structure_words w USING (id)
        WHERE w.words @@ array_to_string(terms, ' & ')::tsquery ORDER BY s.departement_code COLLATE "C", s.id COLLATE "C" LIMIT size;
END $$;
-- Plain lists, without the work of a connection.
COMMENT ON FUNCTION bench.nearest(float8, float8, integer) IS E'@behavior -connection +list';
COMMENT ON FUNCTION bench.in_box(float8, float8, float8, float8, integer) IS E'@behavior -connection +list';
COMMENT ON FUNCTION bench.listed(text[], text[], integer) IS E'@behavior -connection +list';
COMMENT ON FUNCTION bench.search(text, integer) IS E'@behavior -connection +list';
ANALYZE;
