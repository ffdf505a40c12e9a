-- AMF-2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet, uitvoering, soort
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND uitvoering = 'ingekocht'
    AND soort = 'ambulant'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- AMF-3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag, wet, uitvoering, product
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND uitvoering = 'ingekocht'
    AND product = '45'
),
telling AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag), 0)::BIGINT AS teller
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- AMF-4
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet, uitvoering, soort
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND uitvoering = 'ingekocht'
    AND soort = 'ambulant'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- AMF-5
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag, wet, uitvoering, product
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND uitvoering = 'ingekocht'
    AND product = '02'
),
telling AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag), 0)::BIGINT AS teller
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- AMF-6
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, afsluitreden
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND afsluitreden IN ('advies', 'traject', 'verwezen')
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE afsluitreden IN ('advies', 'traject')) AS teller,
    count(*) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- AMF-7
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet, uitvoering
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND uitvoering = 'ingekocht'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- AX-5
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, aangemeld, soort
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND aangemeld IS NOT NULL
    AND soort = 'hbh'
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    coalesce(sum(start - aangemeld), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE aangemeld IS NOT NULL AND start IS NOT NULL) AS noemer
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- CUL-2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- CUL-A.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
),
tellers AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
),
noemerbron AS (
  SELECT peildag, aantal
  FROM inwoners
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND leeftijdsklasse IN ('0-3', '4-11', '12-17', '18-22')
),
noemers AS (
  SELECT date_trunc('quarter', peildag)::DATE AS periode,
    coalesce(sum(aantal), 0)::BIGINT AS noemer
  FROM noemerbron
  WHERE peildag BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
),
verhouding AS (
  SELECT coalesce(a.periode, b.periode) AS periode, a.teller, b.noemer
  FROM tellers a FULL JOIN noemers b ON a.periode = b.periode
)
SELECT * FROM verhouding ORDER BY periode

-- CUL-A.3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, wet, soort, verwijzer
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND soort = 'basis_ggz'
    AND verwijzer IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    count(*) FILTER (WHERE verwijzer = '02') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- CUL-A.4
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, wet, soort, verwijzer
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND soort = 'specialistische_ggz'
    AND verwijzer IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    count(*) FILTER (WHERE verwijzer = '02') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- CUL-A.6
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, wet, soort, verwijzer
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND soort = 'ambulant'
    AND verwijzer IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    count(*) FILTER (WHERE verwijzer = '01') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HK-A.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HK-A.2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, soort
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'hbh'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-1.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, wet, traject_soort, zelfredzaamheid
  FROM uitstroom
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND traject_soort = 'cjg'
    AND zelfredzaamheid IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE zelfredzaamheid IN ('zelf', 'zelf_met_voorveld')) AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-1.2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, soort
  FROM activiteit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort IN ('webinar', 'kenniscafe')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-1.3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, soort
  FROM activiteit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'groep'
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-2.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, afsluitreden
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND afsluitreden IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-2.2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT vastgesteld, plansoort, hulpvraag_ontvangen
  FROM plan
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND plansoort = 'pva'
    AND hulpvraag_ontvangen IS NOT NULL
),
met_termijn AS (
  SELECT b.*, b.vastgesteld <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
  FROM (SELECT *, hulpvraag_ontvangen + 42 AS nominaal_einde FROM bron) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde
),
telling AS (
  SELECT date_trunc('quarter', vastgesteld)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE vastgesteld BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-2.3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT verzonden, plan_ontvangen, uitkomst
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND plan_ontvangen IS NOT NULL
    AND uitkomst IS DISTINCT FROM 'ingetrokken'
),
met_termijn AS (
  SELECT b.*, b.verzonden <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
  FROM (SELECT *, plan_ontvangen + 14 AS nominaal_einde FROM bron) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde
),
telling AS (
  SELECT date_trunc('quarter', verzonden)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE verzonden BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-2.4
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    coalesce(sum(eerste_gesprek - ontvangen), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND eerste_gesprek IS NOT NULL) AS noemer
  FROM bron
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-3.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, uitvoering, traject_soort, zelfredzaamheid
  FROM uitstroom
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uitvoering = 'wijkteam'
    AND traject_soort = 'begeleiding'
    AND zelfredzaamheid IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE zelfredzaamheid IN ('zelf', 'zelf_met_voorveld')) AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-3.2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, oordeel
  FROM doel
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND oordeel IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE oordeel IN ('behaald', 'deels')) AS teller,
    count(*) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-3.3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, vragenlijst, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND vragenlijst = 'tevredenheid_begeleiding'
    AND antwoordklasse IN ('eens', 'neutraal', 'oneens')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE antwoordklasse = 'eens') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-4.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, vragenlijst, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND vragenlijst = 'tevredenheid_casusregie'
    AND antwoordklasse IN ('eens', 'neutraal', 'oneens')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE antwoordklasse = 'eens') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-A.1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen, wet, kanaal
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND kanaal = 'cjg'
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- HOU-A.2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI1-J
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, vragenlijst, vraag, wet, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND vragenlijst = 'ceo'
    AND vraag = 'eigen_regie'
    AND wet = 'jeugd'
    AND antwoordklasse IN ('eens', 'neutraal', 'oneens')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE antwoordklasse = 'eens') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI1-W
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, vragenlijst, vraag, wet, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND vragenlijst = 'ceo'
    AND vraag = 'eigen_regie'
    AND wet = 'wmo'
    AND antwoordklasse IN ('eens', 'neutraal', 'oneens')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE antwoordklasse = 'eens') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI10-C
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, vragenlijst, vraag, doelgroep, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND vragenlijst = 'ceo'
    AND vraag = 'samenwerking'
    AND doelgroep = 'inwoner'
    AND antwoordklasse IN ('eens', 'neutraal', 'oneens')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE antwoordklasse = 'eens') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI10-P
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, score_honderdsten, doelgroep, vraag
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND doelgroep = 'partner'
    AND vraag = 'samenwerking'
    AND score_honderdsten IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    coalesce(sum(score_honderdsten), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE score_honderdsten IS NOT NULL) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI11-A
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, score_honderdsten, doelgroep, vraag
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND doelgroep = 'medewerker'
    AND vraag = 'autonomie'
    AND score_honderdsten IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    coalesce(sum(score_honderdsten), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE score_honderdsten IS NOT NULL) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI11-C
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, persoon, doelgroep, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND doelgroep = 'medewerker'
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(DISTINCT persoon) FILTER (WHERE antwoordklasse IS DISTINCT FROM 'geen') AS teller,
    count(DISTINCT persoon) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, ehealth
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) FILTER (WHERE ehealth = true) AS teller,
    count(DISTINCT persoon) AS noemer
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet, soort
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND soort IN ('groepsverblijf', 'pleegzorg')
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) FILTER (WHERE soort = 'groepsverblijf') AS teller,
    count(DISTINCT persoon) AS noemer
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.laatste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI4-J
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet, uitvoering
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND uitvoering IS NOT NULL
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) FILTER (WHERE uitvoering = 'wijkteam') AS teller,
    count(DISTINCT persoon) AS noemer
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI4-W
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, wet, uitvoering
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND uitvoering IS NOT NULL
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) FILTER (WHERE uitvoering = 'wijkteam') AS teller,
    count(DISTINCT persoon) AS noemer
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI5
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
tellers AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag), 0)::BIGINT AS teller
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
),
noemerbron AS (
  SELECT start, einde, persoon
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
noemers AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS noemer
  FROM noemerbron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
),
verhouding AS (
  SELECT coalesce(a.periode, b.periode) AS periode, a.teller, b.noemer
  FROM tellers a FULL JOIN noemers b ON a.periode = b.periode
)
SELECT * FROM verhouding ORDER BY periode

-- KPI6
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, aangemeld, uitvoering
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND aangemeld IS NOT NULL
    AND uitvoering = 'ingekocht'
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    coalesce(sum(start - aangemeld), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE aangemeld IS NOT NULL AND start IS NOT NULL) AS noemer
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI7
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, vragenlijst, antwoordklasse
  FROM antwoord
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND vragenlijst = 'klanttevredenheid'
    AND antwoordklasse IN ('eens', 'neutraal', 'oneens')
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE antwoordklasse = 'eens') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI8
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start, persoon, product
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
bron_episoden AS (
  SELECT persoon, product, min(start) AS start,
    CASE WHEN bool_or(einde IS NULL) THEN NULL ELSE max(einde) END AS einde
  FROM (
    SELECT *, sum(nieuw) OVER (PARTITION BY persoon, product ORDER BY start, einde ROWS UNBOUNDED PRECEDING) AS episode
    FROM (
      SELECT *, CASE WHEN persoon IS NOT NULL AND start - max(coalesce(einde, DATE '9999-12-31')) OVER (
        PARTITION BY persoon, product ORDER BY start, einde ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) <= 1
        THEN 0 ELSE 1 END AS nieuw
      FROM bron))
  GROUP BY persoon, product, episode
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    coalesce(sum(einde - start), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE start IS NOT NULL AND einde IS NOT NULL) AS noemer
  FROM bron_episoden
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- KPI9
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, oordeel
  FROM doel
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND oordeel IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE oordeel = 'behaald') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-1
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, wet, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
),
met_termijn AS (
  SELECT *, eerste_gesprek <= ontvangen + 28 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-11
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, soort
  FROM activiteit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'voorlichting'
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-13
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT in_behandeling, ontvangen, wet
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
),
telling AS (
  SELECT date_trunc('quarter', in_behandeling)::DATE AS periode,
    coalesce(sum(in_behandeling - ontvangen), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND in_behandeling IS NOT NULL) AS noemer
  FROM bron
  WHERE in_behandeling BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-13-BINNEN
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT in_behandeling, wet, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
),
met_termijn AS (
  SELECT *, in_behandeling <= ontvangen + 14 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', in_behandeling)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE in_behandeling BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-14
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT verzonden, aanvraag, wet
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND aanvraag IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', verzonden)::DATE AS periode,
    coalesce(sum(verzonden - aanvraag), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE aanvraag IS NOT NULL AND verzonden IS NOT NULL) AS noemer
  FROM bron
  WHERE verzonden BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-14-BINNEN
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT verzonden, wet, aanvraag, opschorting_dagen
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND aanvraag IS NOT NULL
),
met_termijn AS (
  SELECT b.*, b.verzonden <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
  FROM (SELECT *, aanvraag + 56 + coalesce(opschorting_dagen, 0)::INTEGER AS nominaal_einde FROM bron) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde
),
telling AS (
  SELECT date_trunc('quarter', verzonden)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE verzonden BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-15
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, gesprekken, wet, afsluitreden
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND afsluitreden = 'advies'
    AND gesprekken IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    coalesce(sum(gesprekken), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE gesprekken IS NOT NULL) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-16
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT aanvraag, laatste_gesprek, wet
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND laatste_gesprek IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', aanvraag)::DATE AS periode,
    coalesce(sum(aanvraag - laatste_gesprek), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE laatste_gesprek IS NOT NULL AND aanvraag IS NOT NULL) AS noemer
  FROM bron
  WHERE aanvraag BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-16-BINNEN
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT aanvraag, wet, laatste_gesprek
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'jeugd'
    AND laatste_gesprek IS NOT NULL
),
met_termijn AS (
  SELECT *, aanvraag <= laatste_gesprek + 14 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', aanvraag)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE aanvraag BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-19
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT vastgesteld, wet, plansoort
  FROM plan
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND plansoort IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', vastgesteld)::DATE AS periode,
    count(*) FILTER (WHERE plansoort = 'samenwerkplan') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE vastgesteld BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-2
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, wet, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
),
met_termijn AS (
  SELECT *, eerste_gesprek <= ontvangen + 42 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-20
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, wet, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
),
met_termijn AS (
  SELECT *, eerste_gesprek <= ontvangen + 14 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-3
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, gesprekken, wet
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND gesprekken IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    coalesce(sum(gesprekken), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE gesprekken IS NOT NULL) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-4
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, soort, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'isw'
),
met_termijn AS (
  SELECT *, einde <= (start + INTERVAL 6 MONTH)::DATE AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-5
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, traject_soort, route
  FROM uitstroom
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND traject_soort = 'isw'
    AND route IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE route = 'wmo_maatwerk') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-6
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, wet, persoon, thema
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND persoon IS NOT NULL
),
later AS (
  SELECT persoon, ontvangen, thema
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND persoon IS NOT NULL
),
met_terugkeer AS (
  SELECT a.*, b.ontvangen IS NOT NULL AND b.ontvangen < a.afgesloten + INTERVAL 12 MONTH AS teruggekeerd
  FROM bron a ASOF LEFT JOIN (SELECT DISTINCT * FROM later) b
    ON a.persoon = b.persoon AND a.thema = b.thema AND a.afgesloten < b.ontvangen
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE teruggekeerd) AS teller,
    count(*) AS noemer
  FROM met_terugkeer
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-7
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag, werkvorm
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND werkvorm IN ('individueel', 'collectief')
),
telling AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag) FILTER (WHERE werkvorm = 'individueel'), 0)::BIGINT AS teller,
    coalesce(sum(bedrag), 0)::BIGINT AS noemer
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-8
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag, werkvorm
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND werkvorm IN ('individueel', 'collectief')
),
telling AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag) FILTER (WHERE werkvorm = 'collectief'), 0)::BIGINT AS teller,
    coalesce(sum(bedrag), 0)::BIGINT AS noemer
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- OSS-9
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, soort
  FROM activiteit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'ontmoeting'
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- besluit-op-tijd
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT verzonden, wet, aanvraag, opschorting_dagen
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND wet = 'wmo'
    AND aanvraag IS NOT NULL
),
met_termijn AS (
  SELECT b.*, b.verzonden <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
  FROM (SELECT *, aanvraag + 14 + coalesce(opschorting_dagen, 0)::INTEGER AS nominaal_einde FROM bron) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde
),
telling AS (
  SELECT date_trunc('quarter', verzonden)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE verzonden BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- besluiten-open
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT aanvraag, verzonden, uitkomst
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uitkomst IS DISTINCT FROM 'ingetrokken'
),
telling AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(teller) AS teller
    FROM (
      SELECT greatest(date_trunc('quarter', aanvraag)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        count(*) AS teller
      FROM bron WHERE aanvraag <= DATE '2023-12-31' AND (verzonden IS NULL OR verzonden > DATE '2023-03-31') AND (verzonden IS NULL OR verzonden > aanvraag) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', verzonden)::DATE AS periode,
        -count(*) AS teller
      FROM bron WHERE aanvraag <= DATE '2023-12-31' AND (verzonden IS NULL OR verzonden > DATE '2023-03-31') AND (verzonden IS NULL OR verzonden > aanvraag) AND verzonden <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.teller, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS teller
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
)
SELECT * FROM telling ORDER BY periode

-- besluiten-toegekend
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT verzonden, uitkomst
  FROM besluit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uitkomst IN ('toegekend', 'afgewezen')
),
telling AS (
  SELECT date_trunc('quarter', verzonden)::DATE AS periode,
    count(*) FILTER (WHERE uitkomst = 'toegekend') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE verzonden BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- bezwaren
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen, soort
  FROM bezwaar
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'bezwaar'
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- bezwaren-gegrond
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT besloten, soort, uitkomst
  FROM bezwaar
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND soort = 'bezwaar'
    AND uitkomst IN ('gegrond', 'ongegrond')
),
telling AS (
  SELECT date_trunc('quarter', besloten)::DATE AS periode,
    count(*) FILTER (WHERE uitkomst = 'gegrond') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE besloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- caseload
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, uitvoering
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uitvoering = 'wijkteam'
),
tellers AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(teller) AS teller
    FROM (
      SELECT greatest(date_trunc('quarter', start)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        count(*) AS teller
      FROM bron WHERE start <= DATE '2023-12-31' AND (einde IS NULL OR einde + 1 > DATE '2023-03-31') AND (einde IS NULL OR einde + 1 > start) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', einde + 1)::DATE AS periode,
        -count(*) AS teller
      FROM bron WHERE start <= DATE '2023-12-31' AND (einde IS NULL OR einde + 1 > DATE '2023-03-31') AND (einde IS NULL OR einde + 1 > start) AND einde + 1 <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.teller, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS teller
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
),
noemerbron AS (
  SELECT van, tot, fte_honderdsten
  FROM formatie
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
noemers AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(noemer) AS noemer
    FROM (
      SELECT greatest(date_trunc('quarter', van)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        coalesce(sum(fte_honderdsten), 0)::BIGINT AS noemer
      FROM noemerbron WHERE van <= DATE '2023-12-31' AND (tot IS NULL OR tot + 1 > DATE '2023-03-31') AND (tot IS NULL OR tot + 1 > van) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', tot + 1)::DATE AS periode,
        -coalesce(sum(fte_honderdsten), 0)::BIGINT AS noemer
      FROM noemerbron WHERE van <= DATE '2023-12-31' AND (tot IS NULL OR tot + 1 > DATE '2023-03-31') AND (tot IS NULL OR tot + 1 > van) AND tot + 1 <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.noemer, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS noemer
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
),
verhouding AS (
  SELECT coalesce(a.periode, b.periode) AS periode, a.teller, b.noemer
  FROM tellers a FULL JOIN noemers b ON a.periode = b.periode
)
SELECT * FROM verhouding ORDER BY periode

-- contacten
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum
  FROM contact
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- deelnemers
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, deelnemers
  FROM activiteit
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND deelnemers IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    coalesce(sum(deelnemers), 0)::BIGINT AS teller
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doelen-behaald
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, oordeel
  FROM doel
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND oordeel IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE oordeel = 'behaald') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-13-weken
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, afgesloten <= ontvangen + 91 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-26-weken
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, afgesloten <= ontvangen + 182 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-4-weken
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, afgesloten <= ontvangen + 28 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-8-weken
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, afgesloten <= ontvangen + 56 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-gemiddeld
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    coalesce(sum(afgesloten - ontvangen), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND afgesloten IS NOT NULL) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-mediaan
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    round(100 * quantile_cont(afgesloten - ontvangen, 0.5))::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND afgesloten IS NOT NULL) AS n
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- doorlooptijd-p90
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    round(100 * quantile_cont(afgesloten - ontvangen, 0.9))::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND afgesloten IS NOT NULL) AS n
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- eerste-gesprek-4-weken
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, eerste_gesprek <= ontvangen + 28 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- eerste-gesprek-4-weken-startcohort
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen, eerste_gesprek
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, eerste_gesprek <= ontvangen + 28 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- eerste-gesprek-gemiddeld
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    coalesce(sum(eerste_gesprek - ontvangen), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND eerste_gesprek IS NOT NULL) AS noemer
  FROM bron
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- eerste-gesprek-mediaan
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    round(100 * quantile_cont(eerste_gesprek - ontvangen, 0.5))::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND eerste_gesprek IS NOT NULL) AS n
  FROM bron
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- eerste-gesprek-p90
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT eerste_gesprek, ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', eerste_gesprek)::DATE AS periode,
    round(100 * quantile_cont(eerste_gesprek - ontvangen, 0.9))::BIGINT AS teller,
    count(*) FILTER (WHERE ontvangen IS NOT NULL AND eerste_gesprek IS NOT NULL) AS n
  FROM bron
  WHERE eerste_gesprek BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- formatie
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT van, tot, fte_honderdsten
  FROM formatie
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(teller) AS teller
    FROM (
      SELECT greatest(date_trunc('quarter', van)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        coalesce(sum(fte_honderdsten), 0)::BIGINT AS teller
      FROM bron WHERE van <= DATE '2023-12-31' AND (tot IS NULL OR tot + 1 > DATE '2023-03-31') AND (tot IS NULL OR tot + 1 > van) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', tot + 1)::DATE AS periode,
        -coalesce(sum(fte_honderdsten), 0)::BIGINT AS teller
      FROM bron WHERE van <= DATE '2023-12-31' AND (tot IS NULL OR tot + 1 > DATE '2023-03-31') AND (tot IS NULL OR tot + 1 > van) AND tot + 1 <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.teller, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS teller
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
)
SELECT * FROM telling ORDER BY periode

-- hulpvragen-instroom
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- hulpvragen-op-tijd
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, uiterste_dag
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uiterste_dag IS NOT NULL
),
met_termijn AS (
  SELECT *, afgesloten <= uiterste_dag + 0 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- hulpvragen-op-tijd-startcohort
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen, uiterste_dag, afgesloten
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uiterste_dag IS NOT NULL
),
met_termijn AS (
  SELECT *, afgesloten <= uiterste_dag + 0 AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- hulpvragen-open
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen, afgesloten
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(teller) AS teller
    FROM (
      SELECT greatest(date_trunc('quarter', ontvangen)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        count(*) AS teller
      FROM bron WHERE ontvangen <= DATE '2023-12-31' AND (afgesloten IS NULL OR afgesloten > DATE '2023-03-31') AND (afgesloten IS NULL OR afgesloten > ontvangen) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
        -count(*) AS teller
      FROM bron WHERE ontvangen <= DATE '2023-12-31' AND (afgesloten IS NULL OR afgesloten > DATE '2023-03-31') AND (afgesloten IS NULL OR afgesloten > ontvangen) AND afgesloten <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.teller, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS teller
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
)
SELECT * FROM telling ORDER BY periode

-- hulpvragen-te-laat
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT uiterste_dag, afgesloten, sleutel
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT sleutel) AS teller
  FROM bron JOIN perioden p ON uiterste_dag <= p.laatste AND (afgesloten IS NULL OR afgesloten > p.laatste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- hulpvragen-uitstroom
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- inwoners
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT peildag, aantal
  FROM inwoners
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', peildag)::DATE AS periode,
    coalesce(sum(aantal), 0)::BIGINT AS teller
  FROM bron
  WHERE peildag BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- inwoners-met-hulp
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS teller
  FROM bron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- klachten
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT ontvangen
  FROM klacht
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', ontvangen)::DATE AS periode,
    count(*) AS teller
  FROM bron
  WHERE ontvangen BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- klachten-gegrond
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgehandeld, uitkomst
  FROM klacht
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND uitkomst IN ('gegrond', 'ongegrond')
),
telling AS (
  SELECT date_trunc('quarter', afgehandeld)::DATE AS periode,
    count(*) FILTER (WHERE uitkomst = 'gegrond') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE afgehandeld BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- klachten-op-tijd
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgehandeld, ontvangen
  FROM klacht
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT b.*, b.afgehandeld <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
  FROM (SELECT *, ontvangen + 42 AS nominaal_einde FROM bron) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde
),
telling AS (
  SELECT date_trunc('quarter', afgehandeld)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE afgehandeld BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- kosten
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag), 0)::BIGINT AS teller
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- kosten-per-inwoner-met-hulp
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT maand, bedrag
  FROM kosten
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
tellers AS (
  SELECT date_trunc('quarter', maand)::DATE AS periode,
    coalesce(sum(bedrag), 0)::BIGINT AS teller
  FROM bron
  WHERE maand BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
),
noemerbron AS (
  SELECT start, einde, persoon
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
noemers AS (
  SELECT p.eerste AS periode,
    count(DISTINCT persoon) AS noemer
  FROM noemerbron JOIN perioden p ON start <= p.laatste AND (einde IS NULL OR einde >= p.eerste)
  GROUP BY ALL
),
verhouding AS (
  SELECT coalesce(a.periode, b.periode) AS periode, a.teller, b.noemer
  FROM tellers a FULL JOIN noemers b ON a.periode = b.periode
)
SELECT * FROM verhouding ORDER BY periode

-- looptijd-12-maanden
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, einde <= (start + INTERVAL 12 MONTH)::DATE AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- looptijd-3-maanden
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, einde <= (start + INTERVAL 3 MONTH)::DATE AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- looptijd-6-maanden
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, einde <= (start + INTERVAL 6 MONTH)::DATE AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- looptijd-9-maanden
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
met_termijn AS (
  SELECT *, einde <= (start + INTERVAL 9 MONTH)::DATE AS tijdig
  FROM bron
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- looptijd-mediaan
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    round(100 * quantile_cont(einde - start, 0.5))::BIGINT AS teller,
    count(*) FILTER (WHERE start IS NOT NULL AND einde IS NOT NULL) AS n
  FROM bron
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- looptijd-p90
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    round(100 * quantile_cont(einde - start, 0.9))::BIGINT AS teller,
    count(*) FILTER (WHERE start IS NOT NULL AND einde IS NOT NULL) AS n
  FROM bron
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- plan-op-tijd
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT vastgesteld, hulpvraag_ontvangen, opschorting_dagen
  FROM plan
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND hulpvraag_ontvangen IS NOT NULL
),
met_termijn AS (
  SELECT b.*, b.vastgesteld <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
  FROM (SELECT *, hulpvraag_ontvangen + 42 + coalesce(opschorting_dagen, 0)::INTEGER AS nominaal_einde FROM bron) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde
),
telling AS (
  SELECT date_trunc('quarter', vastgesteld)::DATE AS periode,
    count(*) FILTER (WHERE tijdig) AS teller,
    count(*) AS noemer
  FROM met_termijn
  WHERE vastgesteld BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- terugkeer-12-maanden
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, persoon, start, product
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND persoon IS NOT NULL
),
bron_episoden AS (
  SELECT persoon, product, min(start) AS start,
    CASE WHEN bool_or(einde IS NULL) THEN NULL ELSE max(einde) END AS einde
  FROM (
    SELECT *, sum(nieuw) OVER (PARTITION BY persoon, product ORDER BY start, einde ROWS UNBOUNDED PRECEDING) AS episode
    FROM (
      SELECT *, CASE WHEN persoon IS NOT NULL AND start - max(coalesce(einde, DATE '9999-12-31')) OVER (
        PARTITION BY persoon, product ORDER BY start, einde ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) <= 1
        THEN 0 ELSE 1 END AS nieuw
      FROM bron))
  GROUP BY persoon, product, episode
),
later AS (
  SELECT persoon, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND persoon IS NOT NULL
),
met_terugkeer AS (
  SELECT a.*, b.start IS NOT NULL AND b.start < a.einde + INTERVAL 12 MONTH AS teruggekeerd
  FROM bron_episoden a ASOF LEFT JOIN (SELECT DISTINCT * FROM later) b
    ON a.persoon = b.persoon AND a.einde < b.start
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) FILTER (WHERE teruggekeerd) AS teller,
    count(*) AS noemer
  FROM met_terugkeer
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- trajecten-instroom
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, persoon, einde, product
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
bron_episoden AS (
  SELECT persoon, product, min(start) AS start,
    CASE WHEN bool_or(einde IS NULL) THEN NULL ELSE max(einde) END AS einde
  FROM (
    SELECT *, sum(nieuw) OVER (PARTITION BY persoon, product ORDER BY start, einde ROWS UNBOUNDED PRECEDING) AS episode
    FROM (
      SELECT *, CASE WHEN persoon IS NOT NULL AND start - max(coalesce(einde, DATE '9999-12-31')) OVER (
        PARTITION BY persoon, product ORDER BY start, einde ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) <= 1
        THEN 0 ELSE 1 END AS nieuw
      FROM bron))
  GROUP BY persoon, product, episode
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    count(*) AS teller
  FROM bron_episoden
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- trajecten-lopend
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, einde, persoon, product
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
bron_episoden AS (
  SELECT persoon, product, min(start) AS start,
    CASE WHEN bool_or(einde IS NULL) THEN NULL ELSE max(einde) END AS einde
  FROM (
    SELECT *, sum(nieuw) OVER (PARTITION BY persoon, product ORDER BY start, einde ROWS UNBOUNDED PRECEDING) AS episode
    FROM (
      SELECT *, CASE WHEN persoon IS NOT NULL AND start - max(coalesce(einde, DATE '9999-12-31')) OVER (
        PARTITION BY persoon, product ORDER BY start, einde ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) <= 1
        THEN 0 ELSE 1 END AS nieuw
      FROM bron))
  GROUP BY persoon, product, episode
),
telling AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(teller) AS teller
    FROM (
      SELECT greatest(date_trunc('quarter', start)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        count(*) AS teller
      FROM bron_episoden WHERE start <= DATE '2023-12-31' AND (einde IS NULL OR einde > DATE '2023-03-31') AND (einde IS NULL OR einde > start) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', einde)::DATE AS periode,
        -count(*) AS teller
      FROM bron_episoden WHERE start <= DATE '2023-12-31' AND (einde IS NULL OR einde > DATE '2023-03-31') AND (einde IS NULL OR einde > start) AND einde <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.teller, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS teller
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
)
SELECT * FROM telling ORDER BY periode

-- trajecten-uitstroom
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT einde, persoon, start, product
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
bron_episoden AS (
  SELECT persoon, product, min(start) AS start,
    CASE WHEN bool_or(einde IS NULL) THEN NULL ELSE max(einde) END AS einde
  FROM (
    SELECT *, sum(nieuw) OVER (PARTITION BY persoon, product ORDER BY start, einde ROWS UNBOUNDED PRECEDING) AS episode
    FROM (
      SELECT *, CASE WHEN persoon IS NOT NULL AND start - max(coalesce(einde, DATE '9999-12-31')) OVER (
        PARTITION BY persoon, product ORDER BY start, einde ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) <= 1
        THEN 0 ELSE 1 END AS nieuw
      FROM bron))
  GROUP BY persoon, product, episode
),
telling AS (
  SELECT date_trunc('quarter', einde)::DATE AS periode,
    count(*) AS teller
  FROM bron_episoden
  WHERE einde BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- uitkomst-onbekend
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, zelfredzaamheid
  FROM uitstroom
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE zelfredzaamheid IS NULL) AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- uitval
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT afgesloten, afsluitreden
  FROM hulpvraag
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND afsluitreden IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', afgesloten)::DATE AS periode,
    count(*) FILTER (WHERE afsluitreden = 'ingetrokken') AS teller,
    count(*) AS noemer
  FROM bron
  WHERE afgesloten BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- wachtlijst
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT aangemeld, start
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
),
telling AS (
  WITH delta AS MATERIALIZED (
    SELECT periode, sum(teller) AS teller
    FROM (
      SELECT greatest(date_trunc('quarter', aangemeld)::DATE, date_trunc('quarter', DATE '2023-03-31')::DATE) AS periode,
        count(*) AS teller
      FROM bron WHERE aangemeld <= DATE '2023-12-31' AND (start IS NULL OR start > DATE '2023-03-31') AND (start IS NULL OR start > aangemeld) GROUP BY ALL
      UNION ALL
      SELECT date_trunc('quarter', start)::DATE AS periode,
        -count(*) AS teller
      FROM bron WHERE aangemeld <= DATE '2023-12-31' AND (start IS NULL OR start > DATE '2023-03-31') AND (start IS NULL OR start > aangemeld) AND start <= DATE '2023-12-31' GROUP BY ALL)
    GROUP BY ALL)
  SELECT g.periode,
    sum(coalesce(d.teller, 0)) OVER (PARTITION BY true ORDER BY g.periode)::BIGINT AS teller
  FROM (SELECT date_trunc('quarter', laatste)::DATE AS periode FROM perioden) g
    LEFT JOIN delta d ON d.periode = g.periode
)
SELECT * FROM telling ORDER BY periode

-- wachttijd-start
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, aangemeld
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND aangemeld IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    coalesce(sum(start - aangemeld), 0)::BIGINT AS teller,
    count(*) FILTER (WHERE aangemeld IS NOT NULL AND start IS NOT NULL) AS noemer
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- wachttijd-start-mediaan
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, aangemeld
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND aangemeld IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    round(100 * quantile_cont(start - aangemeld, 0.5))::BIGINT AS teller,
    count(*) FILTER (WHERE aangemeld IS NOT NULL AND start IS NOT NULL) AS n
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- wachttijd-start-p90
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT start, aangemeld
  FROM traject
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND aangemeld IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', start)::DATE AS periode,
    round(100 * quantile_cont(start - aangemeld, 0.9))::BIGINT AS teller,
    count(*) FILTER (WHERE aangemeld IS NOT NULL AND start IS NOT NULL) AS n
  FROM bron
  WHERE start BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode

-- zelf-verder
WITH
perioden AS (
  SELECT * FROM (VALUES
    (DATE '2023-01-01', DATE '2023-03-31'),
    (DATE '2023-04-01', DATE '2023-06-30'),
    (DATE '2023-07-01', DATE '2023-09-30'),
    (DATE '2023-10-01', DATE '2023-12-31')
  ) AS p(eerste, laatste)
),
bron AS (
  SELECT datum, zelfredzaamheid
  FROM uitstroom
  WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000'
    AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000'
    AND datum IS NOT NULL
    AND zelfredzaamheid IS NOT NULL
),
telling AS (
  SELECT date_trunc('quarter', datum)::DATE AS periode,
    count(*) FILTER (WHERE zelfredzaamheid IN ('zelf', 'zelf_met_voorveld')) AS teller,
    count(*) AS noemer
  FROM bron
  WHERE datum BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
  GROUP BY ALL
)
SELECT * FROM telling ORDER BY periode
