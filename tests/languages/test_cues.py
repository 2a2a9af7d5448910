"""Which mentions claim an office for now, in Spanish, French and German: the cue words of each language at work."""

from __future__ import annotations

import datetime

import pytest

from pytest_factcheck import languages
from pytest_factcheck.checker import Checker
from pytest_factcheck.report import Finding

FACTS = """
version: 1
known_until: 2025-11-15
people:
  Mariano Rajoy: {aliases: [Rajoy]}
  Pedro Sánchez: {aliases: [Sánchez]}
  Mauricio Macri: {aliases: [Macri]}
  Javier Milei: {aliases: [Milei]}
  Michelle Bachelet: {aliases: [Bachelet]}
  Gabriel Boric: {aliases: [Boric]}
  François Hollande: {aliases: [Hollande]}
  Emmanuel Macron: {aliases: [Macron]}
  Justin Trudeau: {aliases: [Trudeau]}
  Mark Carney: {aliases: [Carney]}
  Charles Michel: {aliases: [Michel]}
  Macky Sall: {aliases: [Sall], surname: Sall}
  Angela Merkel: {aliases: [Merkel]}
  Olaf Scholz: {aliases: [Scholz]}
  Friedrich Merz: {aliases: [Merz]}
  Sebastian Kurz: {aliases: [Kurz]}
  Ueli Maurer: {aliases: [Maurer]}
  Joe Biden: {aliases: [Biden]}
  Donald Trump: {aliases: [Trump]}
offices:
  President of the Government of Spain:
    titles: {es: [presidente del Gobierno], fr: [chef du gouvernement espagnol], de: [spanische Ministerpräsident]}
    administration: {es: ["Gobierno de {surname}", "Ejecutivo de {surname}"]}
    jurisdiction: [España, español]
    holders:
      - {person: Mariano Rajoy, from: 2011-12-21, to: 2018-06-01}
      - {person: Pedro Sánchez, from: 2018-06-02}
  President of Argentina:
    titles: {es: [presidente]}
    administration: {es: ["gobierno de {surname}", "administración {surname}"]}
    jurisdiction: [Argentina, argentino]
    holders:
      - {person: Mauricio Macri, from: 2015-12-10, to: 2019-12-10}
      - {person: Javier Milei, from: 2023-12-10}
  President of Chile:
    titles: {es: [presidente, presidenta]}
    jurisdiction: [Chile, chileno, chilena]
    holders:
      - {person: Michelle Bachelet, from: 2014-03-11, to: 2018-03-11}
      - {person: Gabriel Boric, from: 2022-03-11}
  President of France:
    titles: {fr: [président, président de la République], de: [Präsident, Staatspräsident]}
    administration: {fr: ["gouvernement {surname}"]}
    jurisdiction: [France, français, Frankreich, Frankreichs, französische, französischer, französischen]
    holders:
      - {person: François Hollande, from: 2012-05-15, to: 2017-05-14}
      - {person: Emmanuel Macron, from: 2017-05-14}
  Prime Minister of Canada:
    titles: {fr: [premier ministre], es: [primer ministro], de: [Premierminister]}
    administration: {fr: ["gouvernement {surname}"]}
    jurisdiction: [Canada, canadien, Kanada, kanadische, kanadischer]
    holders:
      - {person: Justin Trudeau, from: 2015-11-04, to: 2025-03-14}
      - {person: Mark Carney, from: 2025-03-14}
  Prime Minister of Belgium:
    titles: {fr: [premier ministre]}
    jurisdiction: [Belgique, belge]
    holders: [{person: Charles Michel, from: 2014-10-11, to: 2019-10-27}]
  President of Senegal:
    titles: {fr: [président]}
    jurisdiction: [Sénégal, sénégalais]
    holders: [{person: Macky Sall, from: 2012-04-02, to: 2024-04-02}]
  Chancellor of Germany:
    titles: {de: [Kanzler, Kanzlerin, Bundeskanzler, Bundeskanzlerin], fr: [chancelière], es: [canciller]}
    administration: {de: ["Regierung {surname}"]}
    jurisdiction: [Deutschland, deutsche, deutscher, allemande, alemana]
    holders:
      - {person: Angela Merkel, from: 2005-11-22, to: 2021-12-08}
      - {person: Olaf Scholz, from: 2021-12-08, to: 2025-05-06}
      - {person: Friedrich Merz, from: 2025-05-06}
  Chancellor of Austria:
    titles: {de: [Bundeskanzler]}
    jurisdiction: [Österreich, Österreichs, österreichische, österreichischer]
    holders: [{person: Sebastian Kurz, from: 2020-01-07, to: 2021-10-11}]
  President of the Swiss Confederation:
    titles: {de: [Bundespräsident]}
    jurisdiction: [Schweiz, Schweizer]
    holders: [{person: Ueli Maurer, from: 2019-01-01, to: 2019-12-31}]
  US President:
    titles: {es: [presidente], fr: [président], de: [Präsident]}
    administration: {es: ["Administración {surname}", "Gobierno de {surname}"], fr: ["administration {surname}"], de: ["Regierung {surname}"]}
    jurisdiction: [Estados Unidos, estadounidense, États-Unis, américain, US, USA, amerikanische, amerikanischen]
    holders:
      - {person: Donald Trump, from: 2017-01-20, to: 2021-01-20}
      - {person: Joe Biden, from: 2021-01-20, to: 2025-01-20}
      - {person: Donald Trump, from: 2025-01-20}
"""
CLAIMS = {
    "es": [
        (
            "el indefinido de una noticia",
            "El presidente del Gobierno, Mariano Rajoy, anunció una rebaja de impuestos en Soria.",
        ),
        ("el presente", "El presidente argentino Mauricio Macri considera que la inflación cederá pronto."),
        ("el futuro", "La presidenta chilena Michelle Bachelet viajará a Lima para firmar el convenio."),
        ("el perfecto", "El presidente estadounidense, Joe Biden, ha prometido más vacunas para la región."),
        ("verbo antes del sujeto", "«No habrá recortes», aseguró el presidente del Gobierno, Mariano Rajoy."),
        ("perfecto antes del sujeto", "Así lo ha confirmado el presidente argentino Mauricio Macri en una carta."),
        (
            "una forma desconocida justo detrás",
            "El presidente argentino Mauricio Macri visita Rosario para abrir un puente.",
        ),
        ("pronombre ante el verbo", "El presidente estadounidense Joe Biden se reúne con los gobernadores del oeste."),
        ("negación ante el verbo", "El presidente estadounidense Joe Biden no descarta nuevas sanciones."),
        ("el Gobierno por su jefe", "El Gobierno de Rajoy prepara una ley de costas."),
        ("con portavoz", "Un portavoz de la Administración Biden dice que el plan no cambia."),
        ("aposición", "Michelle Bachelet, presidenta de Chile, inaugura un hospital en Arica."),
        ("atributo", "Mauricio Macri es el presidente de Argentina."),
        ("actual", "El actual presidente del Gobierno, Mariano Rajoy, en el balcón de la plaza."),
        ("a quien se insta", "Los gremios instan al presidente argentino Mauricio Macri a retirar el decreto."),
        ("según", "Según el presidente del Gobierno, Mariano Rajoy, las cuentas cuadran."),
        ("adverbio entre verbo y sujeto", "«Iremos», dijo hoy el presidente argentino Mauricio Macri."),
        ("a quien se reclama", "Los ganaderos reclaman a la Administración Biden que retire la tasa."),
    ],
    "fr": [
        ("passé composé d'annonce", "Le président François Hollande a annoncé mercredi un plan pour les lycées."),
        ("annonce sans date", "Le premier ministre canadien Justin Trudeau a déclaré que le port rouvrirait."),
        ("annonce niée", "Le premier ministre belge Charles Michel n'a pas confirmé la fermeture du tunnel."),
        ("présent", "Le président sénégalais Macky Sall veut réformer la pêche."),
        ("futur", "Le président François Hollande recevra les maires de Bretagne."),
        (
            "futur proche des journaux",
            "Le premier ministre canadien Justin Trudeau devrait prendre la parole à Halifax.",
        ),
        ("verbe avant le sujet", "« Rien n'est décidé », affirme le premier ministre canadien Justin Trudeau."),
        ("passé composé avant le sujet", "« Nous tiendrons », a assuré le président sénégalais Macky Sall."),
        ("réfléchi", "Le premier ministre canadien Justin Trudeau s'est rendu à Moncton ce matin."),
        (
            "forme inconnue juste derrière",
            "Le président français François Hollande visite Quimper avec deux ministres.",
        ),
        ("clitique et négation", "Le premier ministre belge Charles Michel n'exclut pas un report."),
        ("gouvernement", "Le gouvernement Trudeau prépare une loi sur les ports."),
        ("porte-parole", "Un porte-parole de l'administration Biden affirme que le dialogue continue."),
        ("apposition", "Charles Michel, premier ministre de Belgique, préside une réunion à Anvers."),
        ("actuel", "L'actuel président français François Hollande sur le perron."),
        ("à qui l'on demande", "Les pêcheurs pressent l'administration Biden de revoir les quotas."),
        ("selon", "Selon le président sénégalais Macky Sall, la récolte est bonne."),
    ],
    "de": [
        ("Präteritum des Berichts", "Bundeskanzler Olaf Scholz sagte in Rostock, die Werft werde bleiben."),
        ("Perfekt mit Klammer", "Bundeskanzlerin Angela Merkel hat die Länder zu mehr Eile aufgerufen."),
        ("Perfekt im Nebensatz", "Es heißt, dass Bundeskanzler Olaf Scholz den Vertrag unterzeichnet hat."),
        ("Präsens", "Der kanadische Premierminister Justin Trudeau will die Häfen ausbauen."),
        ("unbekanntes Verb gleich dahinter", "US-Präsident Joe Biden plant einen Besuch in Oslo."),
        ("Futur", "Frankreichs Präsident François Hollande wird die Messe in Lyon eröffnen."),
        ("Verb vor dem Subjekt", "Am Rande der Tagung kündigte Bundeskanzler Olaf Scholz neue Hilfen an."),
        (
            "nach einem Hauptwort mit großem Buchstaben",
            "Am Dienstag trifft Kanzlerin Angela Merkel Vertreter der Bauern.",
        ),
        ("Redewiedergabe", "„Wir schaffen Platz“, sagte Österreichs Bundeskanzler Sebastian Kurz."),
        ("Regierung", "Die Regierung Scholz plant ein Gesetz über Moore."),
        ("Sprecher", "Ein Sprecher der Regierung Biden bestätigt die Reise."),
        ("Apposition", "Angela Merkel, Bundeskanzlerin, eröffnet die Messe."),
        ("amtierend", "Der amtierende Bundeskanzler Olaf Scholz auf der Treppe des Amtes."),
        ("gebeugter Titel", "Am Montag trifft der Verband der Bauern den französischen Präsidenten François Hollande."),
        ("laut", "Laut Bundeskanzler Olaf Scholz ist das Geld da."),
        ("mit sich dazwischen", "Im Streit um die Moore zeigt sich die Regierung Scholz offen."),
        ("Konjunktiv der Rede", "Es hieß, Bundeskanzler Olaf Scholz wolle nach Oslo reisen."),
    ],
}
DATE = datetime.date(2026, 2, 3)
NOT_CLAIMS = {
    "es": [
        ("entonces", "El entonces presidente argentino Mauricio Macri anunció una rebaja."),
        ("antiguo", "El antiguo presidente del Gobierno, Mariano Rajoy, presenta sus memorias."),
        ("ex con espacio", "La ex presidenta chilena Michelle Bachelet recibe hoy un premio."),
        ("bajo", "Bajo el Gobierno de Rajoy se cerró la línea."),
        ("durante", "La ley se tramitó durante la Administración Trump."),
        ("desde", "Nada ha cambiado desde el Gobierno de Rajoy."),
        ("a diferencia de", "A diferencia del Gobierno de Rajoy, el actual sube las pensiones."),
        ("comparación", "Se construye más que con el Gobierno de Rajoy."),
        ("comparación con adjetivo", "El nuevo plan es más generoso que el Gobierno de Rajoy."),
        ("en aquel momento", "Lo firmó Mauricio Macri, presidente en aquel momento."),
        ("fecha", "En 2016, el presidente argentino Mauricio Macri recibió al equipo."),
        ("pluscuamperfecto", "El presidente argentino Mauricio Macri había prometido un puente."),
        ("imperfecto", "El presidente argentino Mauricio Macri gobernaba con minoría."),
        ("indefinido que no es noticia", "El presidente argentino Mauricio Macri nació en Tandil."),
        ("relevo", "Pedro Sánchez sucedió al presidente del Gobierno Mariano Rajoy."),
        ("irreal", "Si hubiera ganado, el presidente argentino Mauricio Macri estaría hoy en la Casa Rosada."),
        ("cuando era", "Cuando el presidente argentino Mauricio Macri gobernaba, el puente ya existía."),
        ("electo", "El presidente electo, Mauricio Macri, sonríe."),
        (
            "ancla en la frase anterior",
            "El pacto se firmó en 2016. El presidente argentino Mauricio Macri dijo que era histórico.",
        ),
    ],
    "fr": [
        ("ancien", "L'ancien président François Hollande publie un livre."),
        ("ex", "L'ex-premier ministre canadien Justin Trudeau donne une conférence."),
        ("alors", "Macky Sall, alors président du Sénégal, a annoncé un moratoire."),
        ("à l'époque", "Le texte est de François Hollande, président à l'époque."),
        ("sous", "Sous le gouvernement Trudeau, le port a fermé."),
        ("depuis", "Rien n'a changé depuis l'administration Biden."),
        ("contrairement à", "Contrairement au gouvernement Trudeau, celui-ci coupe dans les dépenses."),
        ("plus que", "Il dépense plus que le gouvernement Trudeau."),
        ("comparaison avec adjectif", "Moins prudente que le gouvernement Trudeau, la nouvelle équipe dépense."),
        ("date", "En 2014, le président François Hollande a annoncé une baisse des impôts."),
        ("plus-que-parfait", "Le président François Hollande avait promis un lycée."),
        ("imparfait", "Le président François Hollande gouvernait avec une majorité étroite."),
        ("passé composé qui n'annonce rien", "Le président Hollande a signé l'accord."),
        ("arrivé au pouvoir", "Le président sénégalais Macky Sall est né à Fatick."),
        ("conditionnel", "Le premier ministre belge Charles Michel aurait préféré un vote."),
        ("succession", "Mark Carney a succédé au premier ministre canadien Justin Trudeau."),
        ("lorsque", "Lorsque le président François Hollande gouvernait, la ligne existait."),
        ("élu", "Le président élu, Macky Sall, sourit."),
        (
            "ancre dans la phrase précédente",
            "L'accord fut signé en 2014. Le président François Hollande a déclaré que c'était un jour heureux.",
        ),
    ],
    "de": [
        ("ehemalig", "Der ehemalige Bundeskanzler Olaf Scholz liest aus seinem Buch."),
        ("früher, gebeugt", "Man sprach mit dem früheren französischen Präsidenten François Hollande über Europa."),
        ("Ex- mit Bindestrich", "Ex-Bundeskanzler Sebastian Kurz sagt in Wien aus."),
        ("damalig", "Die damalige Bundeskanzlerin Angela Merkel kündigte den Ausstieg an."),
        ("damals", "Es war Angela Merkel, damals Bundeskanzlerin, die den Satz sagte."),
        ("unter", "Unter der Regierung Scholz wurde die Bahnstrecke geschlossen."),
        ("seit", "Seit der Regierung Biden gilt die Regel."),
        ("anders als", "Anders als die Regierung Scholz spart die neue."),
        ("im Vergleich zu", "Im Vergleich zur Regierung Biden gibt Washington weniger aus."),
        ("Datum", "Im Jahr 2015 sagte Bundeskanzlerin Angela Merkel den Satz zum ersten Mal."),
        ("Plusquamperfekt", "Bundeskanzler Olaf Scholz hatte eine Brücke versprochen."),
        ("Konjunktiv", "Bundeskanzler Olaf Scholz hätte anders entschieden."),
        ("Präteritum ohne Bericht", "Bundeskanzlerin Angela Merkel regierte mit der SPD."),
        ("als", "Als Bundeskanzler Olaf Scholz regierte, stand die Brücke noch."),
        ("Nachfolge", "Friedrich Merz löste Bundeskanzler Olaf Scholz ab."),
        ("designiert", "Der designierte Bundeskanzler Olaf Scholz lächelt."),
        ("der Regierung angehörig", "Die Politik der Regierung Scholz hat Spuren hinterlassen."),
        ("Anker im Satz davor", "Der Vertrag entstand 2014. Bundeskanzlerin Angela Merkel sagte, er halte ewig."),
    ],
}
COGNATES = [
    ("es", "El presidente de la federación asturiana de ajedrez, Luis Mier, cree que habrá torneo."),
    ("fr", "Le président de la chorale de Vannes, Luc Guerin, espère un public nombreux."),
    ("de", "Am Montag will der französische Präsident Vertreter Bretonischer Fischer empfangen."),
    ("de", "Am Sonntag lobte der Ruderclub-Präsident François Hollande die Jugend."),
]


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    path = tmp_path_factory.mktemp("facts") / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return Checker.from_files(path)


def check(checker: Checker, lang: str, text: str) -> tuple[Finding, ...]:
    return checker.check(f"<!-- factcheck: lang: {lang} -->\n\n{text}", date=DATE).findings


def cases(table: dict[str, list[tuple[str, str]]]) -> list[object]:
    return [pytest.param(lang, text, id=f"{lang}: {name}") for lang, listed in table.items() for name, text in listed]


@pytest.mark.parametrize(("lang", "text"), cases(CLAIMS))
def test_claims_the_office_for_now(checker: Checker, lang: str, text: str):
    assert [f.kind for f in check(checker, lang, text)] in (["office"], ["administration"])


@pytest.mark.parametrize(("lang", "text"), cases(NOT_CLAIMS))
def test_speaks_of_another_time(checker: Checker, lang: str, text: str):
    assert check(checker, lang, text) == ()


@pytest.mark.parametrize(("lang", "text"), COGNATES)
def test_other_bodies_and_common_nouns_hold_no_office(checker: Checker, lang: str, text: str):
    assert check(checker, lang, text) == ()


@pytest.mark.parametrize("lang", ["es", "fr", "de"])
@pytest.mark.parametrize("table", ["language", "tense", "cues", "events", "names", "counts"])
def test_every_list_of_english_is_there(lang: str, table: str):
    left_out = {"past_suffixes", "progressive_suffix", "future", "nicknames"}
    assert set(languages.load("en")[table]) - set(languages.load(lang)[table]) <= left_out
