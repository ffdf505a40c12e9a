-- AMF-2
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND wet = 'jeugd' AND uitvoering = 'ingekocht' AND soort = 'ambulant' GROUP BY 1 ORDER BY 1

-- AMF-3
SELECT date_trunc('quarter', maand)::DATE, sum(bedrag)::BIGINT, NULL, NULL FROM nu_kosten WHERE year(maand) = 2023 AND wet = 'jeugd' AND uitvoering = 'ingekocht' AND product = '45' GROUP BY 1 ORDER BY 1

-- AMF-4
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND wet = 'wmo' AND uitvoering = 'ingekocht' AND soort = 'ambulant' GROUP BY 1 ORDER BY 1

-- AMF-5
SELECT date_trunc('quarter', maand)::DATE, sum(bedrag)::BIGINT, NULL, NULL FROM nu_kosten WHERE year(maand) = 2023 AND wet = 'wmo' AND uitvoering = 'ingekocht' AND product = '02' GROUP BY 1 ORDER BY 1

-- AMF-6
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afsluitreden <> 'verwezen' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND afsluitreden IN ('advies', 'traject', 'verwezen') GROUP BY 1 ORDER BY 1

-- AMF-7
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND wet = 'jeugd' AND uitvoering = 'ingekocht' GROUP BY 1 ORDER BY 1

-- AX-5
SELECT date_trunc('quarter', start)::DATE, coalesce(sum(start - aangemeld), 0)::BIGINT, count(start - aangemeld), NULL FROM nu_traject WHERE year(start) = 2023 AND aangemeld IS NOT NULL AND soort = 'hbh' GROUP BY 1 ORDER BY 1

-- besluit-op-tijd
SELECT date_trunc('quarter', verzonden)::DATE, sum(CASE WHEN verzonden <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= aanvraag + 14 + coalesce(opschorting_dagen, 0)::INTEGER AND k.verschoven = k.dag) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_besluit WHERE year(verzonden) = 2023 AND wet = 'wmo' AND aanvraag IS NOT NULL GROUP BY 1 ORDER BY 1

-- besluiten-open
SELECT eerste, (SELECT count(*) FROM nu_besluit WHERE aanvraag <= laatste AND coalesce(verzonden, DATE '9999-01-01') > laatste AND coalesce(uitkomst, '') <> 'ingetrokken'), NULL, NULL FROM kwartalen ORDER BY 1

-- besluiten-toegekend
SELECT date_trunc('quarter', verzonden)::DATE, sum(CASE WHEN uitkomst = 'toegekend' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_besluit WHERE year(verzonden) = 2023 AND uitkomst IN ('toegekend', 'afgewezen') GROUP BY 1 ORDER BY 1

-- bezwaren
SELECT date_trunc('quarter', ontvangen)::DATE, count(*), NULL, NULL FROM nu_bezwaar WHERE year(ontvangen) = 2023 AND soort = 'bezwaar' GROUP BY 1 ORDER BY 1

-- bezwaren-gegrond
SELECT date_trunc('quarter', besloten)::DATE, sum(CASE WHEN uitkomst = 'gegrond' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_bezwaar WHERE year(besloten) = 2023 AND soort = 'bezwaar' AND uitkomst IN ('gegrond', 'ongegrond') GROUP BY 1 ORDER BY 1

-- caseload
SELECT eerste, (SELECT count(*) FROM nu_traject WHERE uitvoering = 'wijkteam' AND start <= laatste AND (einde IS NULL OR einde >= laatste)), (SELECT coalesce(sum(fte_honderdsten), 0)::BIGINT FROM nu_formatie WHERE van <= laatste AND (tot IS NULL OR tot >= laatste)), NULL FROM kwartalen ORDER BY 1

-- contacten
SELECT date_trunc('quarter', datum)::DATE, count(*), NULL, NULL FROM nu_contact WHERE year(datum) = 2023 AND true GROUP BY 1 ORDER BY 1

-- CUL-2
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND wet = 'jeugd' GROUP BY 1 ORDER BY 1

-- CUL-A.1
SELECT eerste, (SELECT count(DISTINCT persoon) FROM nu_traject WHERE wet = 'jeugd' AND start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste), (SELECT sum(aantal) FROM nu_inwoners WHERE leeftijdsklasse IN ('0-3', '4-11', '12-17', '18-22') AND peildag BETWEEN eerste AND laatste)::BIGINT, NULL FROM kwartalen ORDER BY 1

-- CUL-A.3
SELECT date_trunc('quarter', start)::DATE, sum(CASE WHEN verwijzer = '02' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(start) = 2023 AND wet = 'jeugd' AND soort = 'basis_ggz' AND verwijzer IS NOT NULL GROUP BY 1 ORDER BY 1

-- CUL-A.4
SELECT date_trunc('quarter', start)::DATE, sum(CASE WHEN verwijzer = '02' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(start) = 2023 AND wet = 'jeugd' AND soort = 'specialistische_ggz' AND verwijzer IS NOT NULL GROUP BY 1 ORDER BY 1

-- CUL-A.6
SELECT date_trunc('quarter', start)::DATE, sum(CASE WHEN verwijzer = '01' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(start) = 2023 AND wet = 'jeugd' AND soort = 'ambulant' AND verwijzer IS NOT NULL GROUP BY 1 ORDER BY 1

-- deelnemers
SELECT date_trunc('quarter', datum)::DATE, sum(deelnemers)::BIGINT, NULL, NULL FROM nu_activiteit WHERE year(datum) = 2023 AND deelnemers IS NOT NULL GROUP BY 1 ORDER BY 1

-- doelen-behaald
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN oordeel = 'behaald' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_doel WHERE year(afgesloten) = 2023 AND oordeel IS NOT NULL GROUP BY 1 ORDER BY 1

-- eerste-gesprek-4-weken
SELECT date_trunc('quarter', eerste_gesprek)::DATE, sum(CASE WHEN eerste_gesprek - ontvangen <= 28 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND true GROUP BY 1 ORDER BY 1

-- eerste-gesprek-4-weken-startcohort
SELECT date_trunc('quarter', ontvangen)::DATE, sum(CASE WHEN eerste_gesprek IS NOT NULL AND eerste_gesprek - ontvangen <= 28 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(ontvangen) = 2023 AND true GROUP BY 1 ORDER BY 1

-- eerste-gesprek-gemiddeld
SELECT date_trunc('quarter', eerste_gesprek)::DATE, coalesce(sum(eerste_gesprek - ontvangen), 0)::BIGINT, count(eerste_gesprek - ontvangen), NULL FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND true GROUP BY 1 ORDER BY 1

-- eerste-gesprek-mediaan
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', eerste_gesprek)::DATE AS k, list_sort(list(eerste_gesprek - ontvangen)) AS l, 0.5 * (count(*) - 1) AS h, floor(0.5 * (count(*) - 1))::INT AS f FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND true GROUP BY 1) ORDER BY 1

-- eerste-gesprek-p90
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', eerste_gesprek)::DATE AS k, list_sort(list(eerste_gesprek - ontvangen)) AS l, 0.9 * (count(*) - 1) AS h, floor(0.9 * (count(*) - 1))::INT AS f FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND true GROUP BY 1) ORDER BY 1

-- formatie
SELECT eerste, (SELECT coalesce(sum(fte_honderdsten), 0)::BIGINT FROM nu_formatie WHERE van <= laatste AND (tot IS NULL OR tot >= laatste)), NULL, NULL FROM kwartalen ORDER BY 1

-- HK-A.1
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND true GROUP BY 1 ORDER BY 1

-- HK-A.2
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND soort = 'hbh' GROUP BY 1 ORDER BY 1

-- HOU-1.1
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN zelfredzaamheid IN ('zelf', 'zelf_met_voorveld') THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_uitstroom WHERE year(datum) = 2023 AND wet = 'jeugd' AND traject_soort = 'cjg' AND zelfredzaamheid IS NOT NULL GROUP BY 1 ORDER BY 1

-- HOU-1.2
SELECT date_trunc('quarter', datum)::DATE, count(*), NULL, NULL FROM nu_activiteit WHERE year(datum) = 2023 AND soort IN ('webinar', 'kenniscafe') GROUP BY 1 ORDER BY 1

-- HOU-1.3
SELECT date_trunc('quarter', datum)::DATE, count(*), NULL, NULL FROM nu_activiteit WHERE year(datum) = 2023 AND soort = 'groep' GROUP BY 1 ORDER BY 1

-- HOU-2.1
SELECT date_trunc('quarter', afgesloten)::DATE, count(*), NULL, NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND afsluitreden IS NOT NULL GROUP BY 1 ORDER BY 1

-- HOU-2.2
SELECT date_trunc('quarter', vastgesteld)::DATE, sum(CASE WHEN vastgesteld <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= hulpvraag_ontvangen + 42 AND k.verschoven = k.dag) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_plan WHERE year(vastgesteld) = 2023 AND plansoort = 'pva' AND hulpvraag_ontvangen IS NOT NULL GROUP BY 1 ORDER BY 1

-- HOU-2.3
SELECT date_trunc('quarter', verzonden)::DATE, sum(CASE WHEN verzonden <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= plan_ontvangen + 14 AND k.verschoven = k.dag) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_besluit WHERE year(verzonden) = 2023 AND plan_ontvangen IS NOT NULL AND coalesce(uitkomst, '') <> 'ingetrokken' GROUP BY 1 ORDER BY 1

-- HOU-2.4
SELECT date_trunc('quarter', eerste_gesprek)::DATE, coalesce(sum(eerste_gesprek - ontvangen), 0)::BIGINT, count(eerste_gesprek - ontvangen), NULL FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND true GROUP BY 1 ORDER BY 1

-- HOU-3.1
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN zelfredzaamheid IN ('zelf', 'zelf_met_voorveld') THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_uitstroom WHERE year(datum) = 2023 AND uitvoering = 'wijkteam' AND traject_soort = 'begeleiding' AND zelfredzaamheid IS NOT NULL GROUP BY 1 ORDER BY 1

-- HOU-3.2
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN oordeel <> 'niet' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_doel WHERE year(afgesloten) = 2023 AND oordeel IS NOT NULL GROUP BY 1 ORDER BY 1

-- HOU-3.3
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN antwoordklasse = 'eens' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND vragenlijst = 'tevredenheid_begeleiding' AND antwoordklasse IN ('eens', 'neutraal', 'oneens') GROUP BY 1 ORDER BY 1

-- HOU-4.1
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN antwoordklasse = 'eens' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND vragenlijst = 'tevredenheid_casusregie' AND antwoordklasse IN ('eens', 'neutraal', 'oneens') GROUP BY 1 ORDER BY 1

-- HOU-A.1
SELECT date_trunc('quarter', ontvangen)::DATE, count(*), NULL, NULL FROM nu_hulpvraag WHERE year(ontvangen) = 2023 AND wet = 'jeugd' AND kanaal = 'cjg' GROUP BY 1 ORDER BY 1

-- HOU-A.2
SELECT date_trunc('quarter', ontvangen)::DATE, count(*), NULL, NULL FROM nu_hulpvraag WHERE year(ontvangen) = 2023 AND true GROUP BY 1 ORDER BY 1

-- hulpvragen-instroom
SELECT date_trunc('quarter', ontvangen)::DATE, count(*), NULL, NULL FROM nu_hulpvraag WHERE year(ontvangen) = 2023 AND true GROUP BY 1 ORDER BY 1

-- hulpvragen-open
SELECT eerste, (SELECT count(*) FROM nu_hulpvraag WHERE ontvangen <= laatste AND coalesce(afgesloten, DATE '9999-01-01') > laatste AND true), NULL, NULL FROM kwartalen ORDER BY 1

-- hulpvragen-uitstroom
SELECT date_trunc('quarter', afgesloten)::DATE, count(*), NULL, NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND true GROUP BY 1 ORDER BY 1

-- inwoners
SELECT date_trunc('quarter', peildag)::DATE, sum(aantal)::BIGINT, NULL, NULL FROM nu_inwoners WHERE year(peildag) = 2023 AND true GROUP BY 1 ORDER BY 1

-- inwoners-met-hulp
SELECT eerste, count(DISTINCT persoon), NULL, NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND true GROUP BY 1 ORDER BY 1

-- klachten
SELECT date_trunc('quarter', ontvangen)::DATE, count(*), NULL, NULL FROM nu_klacht WHERE year(ontvangen) = 2023 AND true GROUP BY 1 ORDER BY 1

-- klachten-gegrond
SELECT date_trunc('quarter', afgehandeld)::DATE, sum(CASE WHEN uitkomst = 'gegrond' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_klacht WHERE year(afgehandeld) = 2023 AND uitkomst IN ('gegrond', 'ongegrond') GROUP BY 1 ORDER BY 1

-- klachten-op-tijd
SELECT date_trunc('quarter', afgehandeld)::DATE, sum(CASE WHEN afgehandeld <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= ontvangen + 42 AND k.verschoven = k.dag) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_klacht WHERE year(afgehandeld) = 2023 AND true GROUP BY 1 ORDER BY 1

-- kosten
SELECT date_trunc('quarter', maand)::DATE, sum(bedrag)::BIGINT, NULL, NULL FROM nu_kosten WHERE year(maand) = 2023 AND true GROUP BY 1 ORDER BY 1

-- kosten-per-inwoner-met-hulp
SELECT eerste, (SELECT sum(bedrag) FROM nu_kosten WHERE maand BETWEEN eerste AND laatste)::BIGINT, (SELECT count(DISTINCT persoon) FROM nu_traject WHERE start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste), NULL FROM kwartalen ORDER BY 1

-- KPI1-J
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN antwoordklasse = 'eens' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND vragenlijst = 'ceo' AND vraag = 'eigen_regie' AND wet = 'jeugd' AND antwoordklasse IN ('eens', 'neutraal', 'oneens') GROUP BY 1 ORDER BY 1

-- KPI1-W
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN antwoordklasse = 'eens' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND vragenlijst = 'ceo' AND vraag = 'eigen_regie' AND wet = 'wmo' AND antwoordklasse IN ('eens', 'neutraal', 'oneens') GROUP BY 1 ORDER BY 1

-- KPI10-C
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN antwoordklasse = 'eens' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND vragenlijst = 'ceo' AND vraag = 'samenwerking' AND doelgroep = 'inwoner' AND antwoordklasse IN ('eens', 'neutraal', 'oneens') GROUP BY 1 ORDER BY 1

-- KPI10-P
SELECT date_trunc('quarter', datum)::DATE, sum(score_honderdsten)::BIGINT, count(score_honderdsten), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND doelgroep = 'partner' AND vraag = 'samenwerking' AND score_honderdsten IS NOT NULL GROUP BY 1 ORDER BY 1

-- KPI11-A
SELECT date_trunc('quarter', datum)::DATE, sum(score_honderdsten)::BIGINT, count(score_honderdsten), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND doelgroep = 'medewerker' AND vraag = 'autonomie' AND score_honderdsten IS NOT NULL GROUP BY 1 ORDER BY 1

-- KPI11-C
SELECT date_trunc('quarter', datum)::DATE, count(DISTINCT CASE WHEN coalesce(antwoordklasse, '') <> 'geen' THEN persoon END), count(DISTINCT persoon), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND doelgroep = 'medewerker' GROUP BY 1 ORDER BY 1

-- KPI2
SELECT eerste, count(DISTINCT CASE WHEN ehealth THEN persoon END), count(DISTINCT persoon), NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND true GROUP BY 1 ORDER BY 1

-- KPI3
SELECT eerste, count(DISTINCT CASE WHEN soort = 'groepsverblijf' THEN persoon END), count(DISTINCT persoon), NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= laatste AND wet = 'jeugd' AND soort IN ('groepsverblijf', 'pleegzorg') GROUP BY 1 ORDER BY 1

-- KPI4-J
SELECT eerste, count(DISTINCT CASE WHEN uitvoering = 'wijkteam' THEN persoon END), count(DISTINCT persoon), NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND wet = 'jeugd' AND uitvoering IS NOT NULL GROUP BY 1 ORDER BY 1

-- KPI4-W
SELECT eerste, count(DISTINCT CASE WHEN uitvoering = 'wijkteam' THEN persoon END), count(DISTINCT persoon), NULL FROM kwartalen JOIN nu_traject ON start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste AND wet = 'wmo' AND uitvoering IS NOT NULL GROUP BY 1 ORDER BY 1

-- KPI5
SELECT eerste, (SELECT sum(bedrag) FROM nu_kosten WHERE maand BETWEEN eerste AND laatste)::BIGINT, (SELECT count(DISTINCT persoon) FROM nu_traject WHERE start <= laatste AND coalesce(einde, DATE '9999-01-01') >= eerste), NULL FROM kwartalen ORDER BY 1

-- KPI6
SELECT date_trunc('quarter', start)::DATE, coalesce(sum(start - aangemeld), 0)::BIGINT, count(start - aangemeld), NULL FROM nu_traject WHERE year(start) = 2023 AND aangemeld IS NOT NULL AND uitvoering = 'ingekocht' GROUP BY 1 ORDER BY 1

-- KPI7
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN antwoordklasse = 'eens' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_antwoord WHERE year(datum) = 2023 AND vragenlijst = 'klanttevredenheid' AND antwoordklasse IN ('eens', 'neutraal', 'oneens') GROUP BY 1 ORDER BY 1

-- KPI8
SELECT date_trunc('quarter', einde)::DATE, sum(einde - start)::BIGINT, count(*), NULL FROM (SELECT h.persoon, h.product, h.start, max(coalesce(t.einde, DATE '9999-01-01')) AS einde FROM
  (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE  NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) h
  JOIN nu_traject t ON t.persoon = h.persoon AND t.product = h.product AND t.start >= h.start AND NOT EXISTS (
    SELECT 1 FROM (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) x
    WHERE x.persoon = h.persoon AND x.product = h.product AND x.start > h.start AND x.start <= t.start)
  GROUP BY ALL) WHERE year(einde) = 2023 GROUP BY 1 ORDER BY 1

-- KPI9
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN oordeel = 'behaald' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_doel WHERE year(afgesloten) = 2023 AND oordeel IS NOT NULL GROUP BY 1 ORDER BY 1

-- looptijd-12-maanden
SELECT date_trunc('quarter', einde)::DATE, sum(CASE WHEN einde <= start + INTERVAL 12 MONTH THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(einde) = 2023 AND true GROUP BY 1 ORDER BY 1

-- looptijd-3-maanden
SELECT date_trunc('quarter', einde)::DATE, sum(CASE WHEN einde <= start + INTERVAL 3 MONTH THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(einde) = 2023 AND true GROUP BY 1 ORDER BY 1

-- looptijd-6-maanden
SELECT date_trunc('quarter', einde)::DATE, sum(CASE WHEN einde <= start + INTERVAL 6 MONTH THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(einde) = 2023 AND true GROUP BY 1 ORDER BY 1

-- looptijd-9-maanden
SELECT date_trunc('quarter', einde)::DATE, sum(CASE WHEN einde <= start + INTERVAL 9 MONTH THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(einde) = 2023 AND true GROUP BY 1 ORDER BY 1

-- looptijd-mediaan
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', einde)::DATE AS k, list_sort(list(einde - start)) AS l, 0.5 * (count(*) - 1) AS h, floor(0.5 * (count(*) - 1))::INT AS f FROM nu_traject WHERE year(einde) = 2023 AND true GROUP BY 1) ORDER BY 1

-- looptijd-p90
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', einde)::DATE AS k, list_sort(list(einde - start)) AS l, 0.9 * (count(*) - 1) AS h, floor(0.9 * (count(*) - 1))::INT AS f FROM nu_traject WHERE year(einde) = 2023 AND true GROUP BY 1) ORDER BY 1

-- OSS-1
SELECT date_trunc('quarter', eerste_gesprek)::DATE, sum(CASE WHEN eerste_gesprek - ontvangen <= 28 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND wet = 'wmo' GROUP BY 1 ORDER BY 1

-- OSS-11
SELECT date_trunc('quarter', datum)::DATE, count(*), NULL, NULL FROM nu_activiteit WHERE year(datum) = 2023 AND soort = 'voorlichting' GROUP BY 1 ORDER BY 1

-- OSS-13
SELECT date_trunc('quarter', in_behandeling)::DATE, coalesce(sum(in_behandeling - ontvangen), 0)::BIGINT, count(in_behandeling - ontvangen), NULL FROM nu_hulpvraag WHERE year(in_behandeling) = 2023 AND wet = 'jeugd' GROUP BY 1 ORDER BY 1

-- OSS-13-BINNEN
SELECT date_trunc('quarter', in_behandeling)::DATE, sum(CASE WHEN in_behandeling - ontvangen <= 14 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(in_behandeling) = 2023 AND wet = 'jeugd' GROUP BY 1 ORDER BY 1

-- OSS-14
SELECT date_trunc('quarter', verzonden)::DATE, coalesce(sum(verzonden - aanvraag), 0)::BIGINT, count(verzonden - aanvraag), NULL FROM nu_besluit WHERE year(verzonden) = 2023 AND wet = 'jeugd' AND aanvraag IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-14-BINNEN
SELECT date_trunc('quarter', verzonden)::DATE, sum(CASE WHEN verzonden <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= aanvraag + 56 + coalesce(opschorting_dagen, 0)::INTEGER AND k.verschoven = k.dag) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_besluit WHERE year(verzonden) = 2023 AND wet = 'jeugd' AND aanvraag IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-15
SELECT date_trunc('quarter', afgesloten)::DATE, sum(gesprekken)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND wet = 'jeugd' AND afsluitreden = 'advies' AND gesprekken IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-16
SELECT date_trunc('quarter', aanvraag)::DATE, coalesce(sum(aanvraag - laatste_gesprek), 0)::BIGINT, count(aanvraag - laatste_gesprek), NULL FROM nu_besluit WHERE year(aanvraag) = 2023 AND wet = 'jeugd' AND laatste_gesprek IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-16-BINNEN
SELECT date_trunc('quarter', aanvraag)::DATE, sum(CASE WHEN aanvraag - laatste_gesprek <= 14 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_besluit WHERE year(aanvraag) = 2023 AND wet = 'jeugd' AND laatste_gesprek IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-19
SELECT date_trunc('quarter', vastgesteld)::DATE, sum(CASE WHEN plansoort = 'samenwerkplan' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_plan WHERE year(vastgesteld) = 2023 AND wet = 'wmo' AND plansoort IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-2
SELECT date_trunc('quarter', eerste_gesprek)::DATE, sum(CASE WHEN eerste_gesprek - ontvangen <= 42 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND wet = 'wmo' GROUP BY 1 ORDER BY 1

-- OSS-20
SELECT date_trunc('quarter', eerste_gesprek)::DATE, sum(CASE WHEN eerste_gesprek - ontvangen <= 14 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(eerste_gesprek) = 2023 AND wet = 'wmo' GROUP BY 1 ORDER BY 1

-- OSS-3
SELECT date_trunc('quarter', afgesloten)::DATE, sum(gesprekken)::BIGINT, count(gesprekken), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND wet = 'wmo' AND gesprekken IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-4
SELECT date_trunc('quarter', einde)::DATE, sum(CASE WHEN einde <= start + INTERVAL 6 MONTH THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_traject WHERE year(einde) = 2023 AND soort = 'isw' GROUP BY 1 ORDER BY 1

-- OSS-5
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN route = 'wmo_maatwerk' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_uitstroom WHERE year(datum) = 2023 AND traject_soort = 'isw' AND route IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-6
SELECT date_trunc('quarter', a.afgesloten)::DATE, sum(CASE WHEN EXISTS (SELECT 1 FROM nu_hulpvraag b WHERE b.persoon = a.persoon AND b.thema = a.thema AND b.ontvangen > a.afgesloten AND b.ontvangen < a.afgesloten + INTERVAL 12 MONTH) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag a WHERE year(a.afgesloten) = 2023 AND a.wet = 'wmo' AND a.persoon IS NOT NULL GROUP BY 1 ORDER BY 1

-- OSS-7
SELECT date_trunc('quarter', maand)::DATE, sum(CASE WHEN werkvorm = 'individueel' THEN bedrag ELSE 0 END)::BIGINT, sum(bedrag)::BIGINT, NULL FROM nu_kosten WHERE year(maand) = 2023 AND werkvorm IN ('individueel', 'collectief') GROUP BY 1 ORDER BY 1

-- OSS-8
SELECT date_trunc('quarter', maand)::DATE, sum(CASE WHEN werkvorm = 'collectief' THEN bedrag ELSE 0 END)::BIGINT, sum(bedrag)::BIGINT, NULL FROM nu_kosten WHERE year(maand) = 2023 AND werkvorm IN ('individueel', 'collectief') GROUP BY 1 ORDER BY 1

-- OSS-9
SELECT date_trunc('quarter', datum)::DATE, count(*), NULL, NULL FROM nu_activiteit WHERE year(datum) = 2023 AND soort = 'ontmoeting' GROUP BY 1 ORDER BY 1

-- plan-op-tijd
SELECT date_trunc('quarter', vastgesteld)::DATE, sum(CASE WHEN vastgesteld <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= hulpvraag_ontvangen + 42 + coalesce(opschorting_dagen, 0)::INTEGER AND k.verschoven = k.dag) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_plan WHERE year(vastgesteld) = 2023 AND hulpvraag_ontvangen IS NOT NULL GROUP BY 1 ORDER BY 1

-- terugkeer-12-maanden
SELECT date_trunc('quarter', a.einde)::DATE, sum(CASE WHEN EXISTS (SELECT 1 FROM nu_traject b WHERE b.persoon = a.persoon AND b.start > a.einde AND b.start < a.einde + INTERVAL 12 MONTH) THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM (SELECT h.persoon, h.product, h.start, max(coalesce(t.einde, DATE '9999-01-01')) AS einde FROM
  (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE  NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) h
  JOIN nu_traject t ON t.persoon = h.persoon AND t.product = h.product AND t.start >= h.start AND NOT EXISTS (
    SELECT 1 FROM (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) x
    WHERE x.persoon = h.persoon AND x.product = h.product AND x.start > h.start AND x.start <= t.start)
  GROUP BY ALL) a WHERE year(a.einde) = 2023 GROUP BY 1 ORDER BY 1

-- trajecten-instroom
SELECT date_trunc('quarter', start)::DATE, count(*), NULL, NULL FROM (SELECT h.persoon, h.product, h.start, max(coalesce(t.einde, DATE '9999-01-01')) AS einde FROM
  (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE  NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) h
  JOIN nu_traject t ON t.persoon = h.persoon AND t.product = h.product AND t.start >= h.start AND NOT EXISTS (
    SELECT 1 FROM (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) x
    WHERE x.persoon = h.persoon AND x.product = h.product AND x.start > h.start AND x.start <= t.start)
  GROUP BY ALL) WHERE year(start) = 2023 GROUP BY 1 ORDER BY 1

-- trajecten-lopend
SELECT eerste, count(DISTINCT (t.persoon, t.product)), NULL, NULL FROM kwartalen JOIN nu_traject t ON t.start <= laatste AND (coalesce(t.einde, DATE '9999-01-01') > laatste
  OR t.einde = laatste AND EXISTS (SELECT 1 FROM nu_traject n WHERE n.persoon = t.persoon AND n.product = t.product AND n.start = t.einde + 1)) GROUP BY 1 ORDER BY 1

-- trajecten-uitstroom
SELECT date_trunc('quarter', einde)::DATE, count(*), NULL, NULL FROM (SELECT h.persoon, h.product, h.start, max(coalesce(t.einde, DATE '9999-01-01')) AS einde FROM
  (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE  NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) h
  JOIN nu_traject t ON t.persoon = h.persoon AND t.product = h.product AND t.start >= h.start AND NOT EXISTS (
    SELECT 1 FROM (SELECT DISTINCT persoon, product, start FROM nu_traject s WHERE NOT EXISTS (SELECT 1 FROM nu_traject o WHERE o.persoon = s.persoon AND o.product = s.product AND o.start < s.start AND coalesce(o.einde, DATE '9999-01-01') >= s.start - 1)) x
    WHERE x.persoon = h.persoon AND x.product = h.product AND x.start > h.start AND x.start <= t.start)
  GROUP BY ALL) WHERE year(einde) = 2023 GROUP BY 1 ORDER BY 1

-- uitkomst-onbekend
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN zelfredzaamheid IS NULL THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_uitstroom WHERE year(datum) = 2023 AND true GROUP BY 1 ORDER BY 1

-- uitval
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afsluitreden = 'ingetrokken' THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND afsluitreden IS NOT NULL GROUP BY 1 ORDER BY 1

-- wachtlijst
SELECT eerste, (SELECT count(*) FROM nu_traject WHERE aangemeld <= laatste AND coalesce(start, DATE '9999-01-01') > laatste AND true), NULL, NULL FROM kwartalen ORDER BY 1

-- wachttijd-start
SELECT date_trunc('quarter', start)::DATE, coalesce(sum(start - aangemeld), 0)::BIGINT, count(start - aangemeld), NULL FROM nu_traject WHERE year(start) = 2023 AND aangemeld IS NOT NULL GROUP BY 1 ORDER BY 1

-- wachttijd-start-mediaan
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', start)::DATE AS k, list_sort(list(start - aangemeld)) AS l, 0.5 * (count(*) - 1) AS h, floor(0.5 * (count(*) - 1))::INT AS f FROM nu_traject WHERE year(start) = 2023 AND aangemeld IS NOT NULL GROUP BY 1) ORDER BY 1

-- wachttijd-start-p90
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', start)::DATE AS k, list_sort(list(start - aangemeld)) AS l, 0.9 * (count(*) - 1) AS h, floor(0.9 * (count(*) - 1))::INT AS f FROM nu_traject WHERE year(start) = 2023 AND aangemeld IS NOT NULL GROUP BY 1) ORDER BY 1

-- zelf-verder
SELECT date_trunc('quarter', datum)::DATE, sum(CASE WHEN zelfredzaamheid IN ('zelf', 'zelf_met_voorveld') THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_uitstroom WHERE year(datum) = 2023 AND true AND zelfredzaamheid IS NOT NULL GROUP BY 1 ORDER BY 1

-- hulpvragen-te-laat
SELECT eerste, count(*), NULL, NULL FROM kwartalen JOIN nu_hulpvraag ON uiterste_dag <= laatste AND coalesce(afgesloten, DATE '9999-01-01') > laatste GROUP BY 1 ORDER BY 1

-- hulpvragen-op-tijd
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afgesloten IS NOT NULL AND afgesloten <= uiterste_dag THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 AND uiterste_dag IS NOT NULL GROUP BY 1 ORDER BY 1

-- hulpvragen-op-tijd-startcohort
SELECT date_trunc('quarter', ontvangen)::DATE, sum(CASE WHEN afgesloten IS NOT NULL AND afgesloten <= uiterste_dag THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(ontvangen) = 2023 AND uiterste_dag IS NOT NULL GROUP BY 1 ORDER BY 1

-- doorlooptijd-mediaan
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', afgesloten)::DATE AS k, list_sort(list(afgesloten - ontvangen)) AS l, 0.5 * (count(*) - 1) AS h, floor(0.5 * (count(*) - 1))::INT AS f FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1) ORDER BY 1

-- doorlooptijd-p90
SELECT k, round((l[1 + f] + (h - f) * (l[least(2 + f, len(l))] - l[1 + f])) * 100)::BIGINT, NULL, len(l) FROM (SELECT date_trunc('quarter', afgesloten)::DATE AS k, list_sort(list(afgesloten - ontvangen)) AS l, 0.9 * (count(*) - 1) AS h, floor(0.9 * (count(*) - 1))::INT AS f FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1) ORDER BY 1

-- doorlooptijd-gemiddeld
SELECT date_trunc('quarter', afgesloten)::DATE, sum(afgesloten - ontvangen)::BIGINT, count(afgesloten - ontvangen), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1 ORDER BY 1

-- doorlooptijd-4-weken
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afgesloten - ontvangen <= 28 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1 ORDER BY 1

-- doorlooptijd-8-weken
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afgesloten - ontvangen <= 56 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1 ORDER BY 1

-- doorlooptijd-13-weken
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afgesloten - ontvangen <= 91 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1 ORDER BY 1

-- doorlooptijd-26-weken
SELECT date_trunc('quarter', afgesloten)::DATE, sum(CASE WHEN afgesloten - ontvangen <= 182 THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM nu_hulpvraag WHERE year(afgesloten) = 2023 GROUP BY 1 ORDER BY 1
