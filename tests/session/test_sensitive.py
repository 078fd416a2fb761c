from __future__ import annotations

import json
import time
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import pocplanner_resources
from pocplanner.session.sensitive import Finding, Kind, findings

FIRES = [
    (Kind.PHONE, "call +243 81 234 5678 at night", "+243 81 234 5678"),
    (Kind.PHONE, "+243812345678", "+243812345678"),
    (Kind.PHONE, "+211 (0) 912 345 678", "+211 (0) 912 345 678"),
    (Kind.PHONE, "+236-75-12-34-56.", "+236-75-12-34-56"),
    (Kind.PHONE, "00243 81 234 5678", "00243 81 234 5678"),
    (Kind.PHONE, "her number is 0812345678", "0812345678"),
    (Kind.PHONE, "081 234 5678", "081 234 5678"),
    (Kind.PHONE, "at 0812-345-678, ask", "0812-345-678"),
    (Kind.PHONE, "09 12 34 56 78", "09 12 34 56 78"),
    (Kind.PHONE, "Tel. 812 345 67", "812 345 67"),
    (Kind.PHONE, "phone no. 2345678", "2345678"),
    (Kind.PHONE, "WhatsApp: 81 234 5678", "81 234 5678"),
    (Kind.PHONE, "téléphone : 812345678", "812345678"),
    (Kind.EMAIL, "write to j.doe@example.org today", "j.doe@example.org"),
    (Kind.EMAIL, "a+b@un.example.int", "a+b@un.example.int"),
    (Kind.IDENTITY, "passport no. OP123456", "OP123456"),
    (Kind.IDENTITY, "holds OP1234567", "OP1234567"),
    (Kind.IDENTITY, "holds C01234567", "C01234567"),
    (Kind.IDENTITY, "ID number: 12345-67", "12345-67"),
    (Kind.IDENTITY, "voter card no 4512345678", "4512345678"),
    (Kind.IDENTITY, "carte d'électeur n° 10234567", "10234567"),
    (Kind.IDENTITY, "registered as 4512345678901", "4512345678901"),
    (Kind.ADDRESS, "sleeps at 14 Market Street", "14 Market Street"),
    (Kind.ADDRESS, "12, avenue Kasavubu", "12, avenue Kasavubu"),
    (Kind.ADDRESS, "avenue du Lac, n° 12", "avenue du Lac, n° 12"),
    (Kind.ADDRESS, "house no. 14 behind the well", "house no. 14"),
    (Kind.ADDRESS, "parcelle n° 7", "parcelle n° 7"),
    (Kind.ADDRESS, "the mother lives at 12", "lives at 12"),
    (Kind.PERSON, "Mr X told us", "Mr X"),
    (Kind.PERSON, "Mr. Okello", "Mr. Okello"),
    (Kind.PERSON, "with Mme Yvonne Kavira there", "Mme Yvonne Kavira"),
    (Kind.PERSON, "Col. Z", "Col. Z"),
    (Kind.PERSON, "Col. de la Croix", "Col. de la Croix"),
    (Kind.PERSON, "Lt Col Mbeki", "Lt Col Mbeki"),
    (Kind.PERSON, "Maj. Gen. J. Smith", "Maj. Gen. J. Smith"),
    (Kind.PERSON, "General Kasongo's men", "General Kasongo's"),
    (Kind.PERSON, "Commander Otieno", "Commander Otieno"),
    (Kind.PERSON, "Captain KABONGO", "Captain KABONGO"),
    (Kind.PERSON, "saw M. Kabila", "M. Kabila"),
    (Kind.PERSON, "Dr Amina al-Hassan", "Dr Amina al-Hassan"),
    (Kind.PERSON, "Chief Mutombo", "Chief Mutombo"),
    (Kind.PERSON, "Imam Yusuf", "Imam Yusuf"),
    (Kind.PERSON, "witness X", "witness X"),
    (Kind.PERSON, "Witness Jean says", "Witness Jean"),
    (Kind.PERSON, "the informant Marie", "informant Marie"),
    (Kind.PERSON, "témoin Élodie", "témoin Élodie"),
    (Kind.PHONE, "appeler le 77 123 45 67", "77 123 45 67"),
    (Kind.PERSON, "Witness: Marie Uwimana, 34", "Witness: Marie Uwimana"),
    (Kind.PERSON, "the victim is Fatima Ali", "victim is Fatima Ali"),
    (Kind.PERSON, "Témoin\u00a0: Élodie Ngo", "Témoin\u00a0: Élodie Ngo"),
    (Kind.PERSON, "our source is Ahmed Hassan", "source is Ahmed Hassan"),
    (Kind.PERSON, "a man called Abdul Karim", "man called Abdul Karim"),
    (Kind.PERSON, "his name is Joseph Mbeki", "his name is Joseph Mbeki"),
    (Kind.PERSON, "elle s'appelle Aïcha", "s'appelle Aïcha"),
    (Kind.PERSON, "the boy Emmanuel (12) was taken", "boy Emmanuel"),
    (Kind.PERSON, "la fille Aïcha, 9 ans", "fille Aïcha"),
    (Kind.PERSON, "a man named Joseph", "Joseph"),
    (Kind.PERSON, "a trader, named Paul Deng", "Paul Deng"),
    (Kind.PERSON, "une femme nommée Chantal", "Chantal"),
    (Kind.PERSON, "alias Tiger", "alias Tiger"),
    (Kind.PERSON, "aka “Rambo”", "aka “Rambo"),
    (Kind.PERSON, "Col. “Tiger” holds the bridge", "Col. “Tiger"),
    (Kind.PERSON, 'General "Rambo" was there', 'General "Rambo'),
    (Kind.PERSON, "le colonel «\u202fTigre\u202f» a dit", "colonel «\u202fTigre"),
    (Kind.PERSON, "the commander 'Black Mamba' came", "commander 'Black Mamba"),
    (Kind.PERSON, "met محمد أحمد at the well", "محمد أحمد"),
    (Kind.PERSON, "Col. محمد came", "Col. محمد"),
    (Kind.PERSON, "قال العقيد محمد إن الطريق مغلق منذ يومين", "العقيد محمد إن"),
    (Kind.PERSON, "وصلت الدورية ثم تحدث السيد عمر", "السيد عمر"),
    (Kind.PERSON, "witness: Иван", "witness: Иван"),
    (Kind.PERSON, "spoke to Иван Петров today", "Иван Петров"),
    (Kind.PERSON, "Вчера полковник Петров сказал, что дорога закрыта", "полковник Петров"),
    (Kind.PERSON, "свидетель: «Тигр» ушёл вчера вечером из лагеря", "свидетель: «Тигр"),
]

NEAR_MISSES = [
    "35NMF 4500 3200", "35N MF 45000 32000", "35NMF45003200", "MF45003200", "grid 0450 0320", "MGRS 04500 03200",
    "grid reference 045032", "4.8500, 31.6000", "+4.8500 +31.6000", "-4.85000 31.60000", "4.850012345",
    "14 Nov 2026", "2026-11-14", "14/11/2026", "14.11.2026 04:30", "09-11-2026 14:30", "01 11 2026", "20261114",
    "202611140430", "140430ZJAN27", "140430Z JAN 27", "010430B NOV 26", "010430B-020600B NOV 26", "140430B NOV 26",
    "from 0430 to 0600", "0430-0600", "0430 0600 0800", "0630/1200/1830", "manned phone 0800-2000", "mobile 0600-1800",
    "D-3", "H+90 min", "H-hour 0430", "UTC+0200", "+3", "+0200",
    "callsign Zulu 21", "Hotel 6 Actual", "C/S 33B", "radio channel 16", "VHF 147.250", "frequency 0147.2500",
    "3rd Infantry Brigade", "12 Battalion", "2nd Company, 14th Regiment", "Sector North", "Company B", "BTN 31",
    "N4", "RN4", "road N4 to km 125", "route 27", "Axis 2", "MSR 4", "Camp A", "Point 1234",
    "12,500 people", "1,234,567", "12 500 people", "6200", "population 12500", "USD 150000000", "$ 120000000",
    "S/RES/2719 (2023)", "ST/SGB/2007/6", "A/72/140", "R-PA-01", "rule 12.2.3.4", "ISBN 12-34", "paragraph 47",
    "the General Assembly", "General Staff", "Secretary General", "Major General", "Force Commander North",
    "Commander Sector East", "Major Operation", "Chief of Staff", "Chief Human Rights Officer", "the Inspector General",
    "Captain of the boat", "General Headquarters", "Colonel General", "commander, 3rd battalion",
    "General Peace Agreement",
    "Col. FARDC", "Gen. SPLA", "the commander of the brigade", "a general election", "a major town", "Sister units",
    "Chief Operations", "DR Congo", "a doctor", "MS Office", "St Mary hospital",
    "Witness Protection Unit", "witness statements", "witness protection", "Victim Assistance", "victims and witnesses",
    "victim support", "suspect devices", "informant networks", "source: OCHA", "source Radio Okapi",
    "survivor of violence", "the source is OCHA", "source is Human Rights", "Mme la Ministre de la justice",
    "a village called Kamina", "its name is Kamina", "a meeting called Monday", "the man Company 9 (12)",
    "appeler le 12", "call 0430 to 0600", "boys (12) and girls (14)", "witness: none", "victims: 3/5/12",
    "a village named Kamina", "Operation named Thunder", "the hill is named Tuli", "code-named Thunder",
    "renamed Kamina",
    "a place named in the annex", "the group named Ridge", "named in the order", "alias of the group",
    "Col de la Croix",
    "house to house", "20 houses", "room 12", "plot the course", "lives at risk", "300 Street vendors", "5 Avenues",
    "2 Main Supply Routes", "phone network down", "no telephone", "mobile patrols 12",
    "tel aviv", "e-mail", "@ D-3", "unit@camp", "ID cards of 12 people", "identity cards", "passport holders 300",
    "Commander “Sector North”", "the general “Rules of engagement”", "Chief 'Operations'",
    "the words “Stop” and “Halt”",
    "Major “Operation Thunder”", "the commander's Order",
    "مخيم السلام", "قرية النور", "وصلت الدورية إلى القرية في الصباح", "camp السلام",
    "Южный Судан", "патруль прибыл утром", "Дорога к реке закрыта до утра", "село Каменка",
    "event 2026-0145", "35 women, 40 men, 62 girls", "casualties: 3/5/12", "10-12-14 km", "8-12-2026",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "part"), FIRES, ids=[text for _, text, _ in FIRES])
def test_that_what_may_identify_a_person_is_found_where_it_stands(kind: Kind, text: str, part: str) -> None:
    (found,) = findings(text)
    assert (found.kind, text[found.start : found.end]) == (kind, part)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_that_the_ordinary_words_and_figures_of_a_plan_are_left_alone(text: str) -> None:
    assert findings(text) == ()
    assert findings(f"The patrol notes {text} and goes on.") == ()


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _files() -> list[tuple[str, object]]:
    root = Path(pocplanner_resources.__path__[0])
    samples = [(path.name, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(root.rglob("*.json"))]
    library = [(path.name, tomllib.loads(path.read_text(encoding="utf-8"))) for path in sorted(root.rglob("*.toml"))]
    return samples + library


def test_that_no_text_of_the_samples_and_the_library_gives_a_false_alarm() -> None:
    seen, wrong = 0, []
    for name, content in _files():
        for text in _texts(content):
            seen += 1
            wrong += [f"{name}: {text[item.start : item.end]}" for item in findings(text) if item.kind is Kind.PERSON]
    assert seen > 10_000
    assert wrong == []


def test_that_a_place_of_the_plan_in_other_letters_is_no_person() -> None:
    assert findings("met at محمد قول", ["محمد قول"]) == ()
    assert findings("the road to Новый Мир", ["Новый Мир"]) == ()


def test_that_names_of_the_plan_are_no_persons() -> None:
    text = "The patrol reaches Col. de la Croix and Chief Mutombo market."
    assert len(findings(text)) == 2
    assert [text[f.start : f.end] for f in findings(text, ["col. de la croix"])] == ["Chief Mutombo"]
    assert findings(text, ["Col. de la Croix", "Chief Mutombo market", ""]) == ()


def test_that_a_known_name_hides_no_telephone_number() -> None:
    assert [found.kind for found in findings("Camp +243812345678", ["Camp +243812345678"])] == [Kind.PHONE]


def test_that_several_findings_come_in_order_and_once() -> None:
    text = "Mr Okello (tel. +243 81 234 5678, a.okello@example.org) met witness Jean."
    assert [found.kind for found in findings(text)] == [Kind.PERSON, Kind.PHONE, Kind.EMAIL, Kind.PERSON]


def test_that_an_empty_text_has_no_findings() -> None:
    assert findings("") == ()
    assert findings("x@y") == ()
    assert Finding(Kind.PHONE, 0, 1) != Finding(Kind.EMAIL, 0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "0" * 20_000,
        "0 " * 10_000,
        "+1 " * 6_000,
        "Aa " * 6_000,
        "a" * 20_000,
        "Mr A. " * 3_000,
        "Аа " * 6_000,
        "أب " * 6_000,
    ],
)
def test_that_long_texts_are_read_in_time(text: str) -> None:
    # Not a budget: a pattern that goes to and fro would take minutes.
    began = time.process_time()
    findings(text, ["Aa"])
    assert time.process_time() - began < 10
