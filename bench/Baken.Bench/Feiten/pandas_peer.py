"""The thirty questions as a BI analyst writes them in pandas. Arguments: folder with CSV files, rounds. Prints JSON: code -> [milliseconds, sum of the first number]."""
import json, sys, time
import pandas as pd

folder, rounds = sys.argv[1], int(sys.argv[2])
DIMS = ["wet", "team", "wijk"]
FIRST, LAST = pd.Timestamp("2022-01-01"), pd.Timestamp("2023-12-31")
DAYS = {
    "hulpvraag": ["ontvangen", "eerste_gesprek", "in_behandeling", "afgesloten"], "traject": ["start", "einde", "aangemeld"],
    "kosten": ["maand"], "contact": ["datum"], "besluit": ["aanvraag", "verzonden"],
}
CODES = ["wet", "team", "wijk", "persoon", "thema", "kanaal", "afsluitreden", "product", "uitkomst"]


def load(feit):
    frame = pd.read_csv(f"{folder}/{feit}.csv", parse_dates=DAYS[feit], dtype={c: "category" for c in CODES})
    frame["team"] = frame["team"].cat.add_categories("onbekend").fillna("onbekend")
    return frame


F = {feit: load(feit) for feit in DAYS}
kalender = pd.read_csv(f"{folder}/kalender.csv", parse_dates=["dag", "verschoven"])
months = pd.date_range(FIRST, LAST, freq="MS")


def within(frame, day):
    return frame[(frame[day] >= FIRST) & (frame[day] <= LAST)]


def grouped(frame, day):
    return frame.groupby([frame[day].dt.to_period("M")] + DIMS, observed=True)


def count(feit, day, where=None):
    frame = within(F[feit], day)
    return grouped(frame if where is None else frame[where(frame)], day).size()


def days(feit, first, last, how, where=None):
    frame = within(F[feit], last)
    frame = frame if where is None else frame[where(frame)]
    duration = (frame[last] - frame[first]).dt.days
    return duration.groupby([frame[last].dt.to_period("M")] + [frame[d] for d in DIMS], observed=True).agg(how)


def share(feit, day, hit, where=None):
    frame = within(F[feit], day)
    frame = frame if where is None else frame[where(frame)]
    return hit(frame).groupby([frame[day].dt.to_period("M")] + [frame[d] for d in DIMS], observed=True).agg(["sum", "count"])


def stock(feit, start, end):
    frame = F[feit]
    parts = []
    for month in months:
        last = month + pd.offsets.MonthEnd(0)
        on_hand = frame[(frame[start] <= last) & ~(frame[end] <= last)]
        parts.append(on_hand.groupby(DIMS, observed=True).size())
    return pd.concat(parts, keys=months)


def persons():
    frame, parts = F["traject"], []
    for month in months:
        last = month + pd.offsets.MonthEnd(0)
        parts.append(frame[(frame["start"] <= last) & ~(frame["einde"] < month)].groupby(DIMS, observed=True)["persoon"].nunique())
    return pd.concat(parts, keys=months)


def back():
    closed = within(F["hulpvraag"], "afgesloten")
    closed = closed[closed["wet"] == "wmo"].reset_index()
    again = closed[["index", "persoon", "thema", "afgesloten"]].merge(F["hulpvraag"][["persoon", "thema", "ontvangen"]], on=["persoon", "thema"])
    again = again[(again["ontvangen"] > again["afgesloten"]) & (again["ontvangen"] < again["afgesloten"] + pd.DateOffset(months=12))]
    hit = closed["index"].isin(again["index"])
    return hit.groupby([closed["afgesloten"].dt.to_period("M")] + [closed[d] for d in DIMS], observed=True).agg(["sum", "count"])


def renewals():
    frame = F["traject"].sort_values(["persoon", "product", "start", "einde"])
    end = frame["einde"].fillna(pd.Timestamp("2200-01-01"))
    before = end.groupby([frame["persoon"], frame["product"]], observed=True).cummax().groupby([frame["persoon"], frame["product"]], observed=True).shift()
    return grouped(within(frame[~((frame["start"] - before).dt.days <= 1)], "start"), "start").size()


def in_time():
    frame = within(F["besluit"], "verzonden")
    frame = frame[frame["wet"] == "wmo"]
    due = frame["aanvraag"] + pd.to_timedelta(14 + frame["opschorting_dagen"].fillna(0), unit="D")
    due = due.map(kalender.set_index("dag")["verschoven"])
    return (frame["verzonden"] <= due).groupby([frame["verzonden"].dt.to_period("M")] + [frame[d] for d in DIMS], observed=True).agg(["sum", "count"])


def talk(limit):
    return lambda f: (f["eerste_gesprek"] - f["ontvangen"]).dt.days <= limit


wmo, jeugd = (lambda f: f["wet"] == "wmo"), (lambda f: f["wet"] == "jeugd")
Q = {
    "hulpvragen-instroom": lambda: count("hulpvraag", "ontvangen"),
    "hulpvragen-uitstroom": lambda: count("hulpvraag", "afgesloten"),
    "hulpvragen-open": lambda: stock("hulpvraag", "ontvangen", "afgesloten"),
    "eerste-gesprek-gemiddeld": lambda: days("hulpvraag", "ontvangen", "eerste_gesprek", ["sum", "count"]),
    "eerste-gesprek-mediaan": lambda: days("hulpvraag", "ontvangen", "eerste_gesprek", ["median", "count"]),
    "eerste-gesprek-p90": lambda: days("hulpvraag", "ontvangen", "eerste_gesprek", lambda s: s.quantile(0.9)),
    "eerste-gesprek-4-weken": lambda: share("hulpvraag", "eerste_gesprek", talk(28)),
    "eerste-gesprek-4-weken-startcohort": lambda: share("hulpvraag", "ontvangen", talk(28)),
    "OSS-1": lambda: share("hulpvraag", "eerste_gesprek", talk(28), wmo),
    "OSS-20": lambda: share("hulpvraag", "eerste_gesprek", talk(14), wmo),
    "HOU-2.4": lambda: days("hulpvraag", "ontvangen", "eerste_gesprek", ["sum", "count"]),
    "OSS-13": lambda: days("hulpvraag", "ontvangen", "in_behandeling", ["sum", "count"], jeugd),
    "OSS-13-BINNEN": lambda: share("hulpvraag", "in_behandeling", lambda f: (f["in_behandeling"] - f["ontvangen"]).dt.days <= 14, jeugd),
    "uitval": lambda: share("hulpvraag", "afgesloten", lambda f: f["afsluitreden"] == "ingetrokken", lambda f: f["afsluitreden"].notna()),
    "AMF-6": lambda: share("hulpvraag", "afgesloten", lambda f: f["afsluitreden"] != "verwezen", lambda f: f["afsluitreden"].isin(["advies", "traject", "verwezen"])),
    "HOU-2.1": lambda: count("hulpvraag", "afgesloten", lambda f: f["afsluitreden"].notna()),
    "OSS-3": lambda: grouped(within(F["hulpvraag"][F["hulpvraag"]["wet"] == "wmo"], "afgesloten"), "afgesloten")["gesprekken"].agg(["sum", "count"]),
    "OSS-6": back,
    "HOU-A.1": lambda: count("hulpvraag", "ontvangen", lambda f: (f["wet"] == "jeugd") & (f["kanaal"] == "cjg")),
    "trajecten-instroom": renewals,
    "wachttijd-start": lambda: days("traject", "aangemeld", "start", ["sum", "count"], lambda f: f["aangemeld"].notna()),
    "wachttijd-start-mediaan": lambda: days("traject", "aangemeld", "start", ["median", "count"], lambda f: f["aangemeld"].notna()),
    "looptijd-p90": lambda: days("traject", "start", "einde", lambda s: s.quantile(0.9)),
    "looptijd-6-maanden": lambda: share("traject", "einde", lambda f: f["einde"] <= f["start"] + pd.DateOffset(months=6)),
    "inwoners-met-hulp": persons,
    "wachtlijst": lambda: stock("traject", "aangemeld", "start"),
    "kosten": lambda: grouped(within(F["kosten"], "maand"), "maand")["bedrag"].sum(),
    "contacten": lambda: count("contact", "datum"),
    "besluit-op-tijd": in_time,
    "besluiten-toegekend": lambda: share("besluit", "verzonden", lambda f: f["uitkomst"] == "toegekend", lambda f: f["uitkomst"].isin(["toegekend", "afgewezen"])),
}
answer = {}
for code, question in Q.items():
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        table = question()
        times.append((time.perf_counter() - begin) * 1000)
    first = table.iloc[:, 0] if hasattr(table, "columns") else table
    answer[code] = [sorted(times)[len(times) // 2], float(first.sum())]
print(json.dumps(answer))
