"""Real sentences with the people in them marked, for the training of the tagger: texts/real-ru.txt and texts/real-en.txt.

Sources, all CC BY-SA 4.0: Universal Dependencies Russian-Taiga (names by its NameType feature), Russian-GSD (names where
both its PROPN tags and the news tagger of `natasha` 1.6.0, MIT, see a person), Universal NER Russian-PUD and English-EWT.
Development and test parts only. Run: pip install natasha setuptools; python scripts/redaction/corpora.py FOLDER, where
FOLDER holds ru_taiga-ud-{dev,test}.conllu, ru_gsd-ud-{dev,test}.conllu, ru_pud-ud-test.iob2, en_ewt-ud-{dev,test}.iob2.
"""
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
target = pathlib.Path(__file__).parent / "texts"


def sentences(name):
    text, rows, fresh = "", [], False
    for line in (folder / name).read_text("utf-8").split("\n"):
        if line.startswith("# newdoc"):
            fresh = True
        if line.startswith("# text = "):
            text = line[9:]
        elif line == "" and rows:
            yield text, rows, fresh
            rows, fresh = [], False
        elif line and not line.startswith("#") and re.match(r"\d+\t", line):
            rows.append(line.split("\t"))


def places(text, forms):
    at, found = 0, []
    for form in forms:
        start = text.find(form, at)
        if start < 0:
            return None
        found.append((start, start + len(form)))
        at = start + len(form)
    return found


def marked(text, spans):
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + "⟦" + text[start:end] + "⟧" + text[end:]
    return text


def runs(flags, where, text):
    spans = []
    for flag, (start, end) in zip(flags, where):
        if flag and spans and flag != "B" and text[spans[-1][1] : start].strip() == "":
            spans[-1] = (spans[-1][0], end)
        elif flag:
            spans.append((start, end))
    return spans


def iob(name):
    for text, rows, fresh in sentences(name):
        where = places(text, [row[1] for row in rows])
        if where is None:
            continue
        flags = [{"B-PER": "B", "I-PER": "I"}.get(row[2], "") for row in rows]
        yield marked(text, runs(flags, where, text)), fresh


def taiga(name):
    for text, rows, fresh in sentences(name):
        where = places(text, [row[1] for row in rows])
        # Poems without stops teach nothing of letters.
        if where is None or len(text) > 60 and not re.search(r"[.,!?:]", text):
            continue
        flags = ["I" if re.search(r"NameType=(Giv|Sur|Pat|Prs)", row[5]) and row[1][0] != "@" else "" for row in rows]
        yield marked(text, runs(flags, where, text)), fresh


def gsd(name, tagger):
    for text, rows, fresh in sentences(name):
        where = places(text, [row[1] for row in rows])
        if where is None:
            continue
        people = tagger(text)
        flags = []
        doubt = False
        for row, (start, end) in zip(rows, where):
            inside = any(a <= start and end <= b for a, b in people)
            own = row[3] == "PROPN" or re.fullmatch(r"[А-ЯЁ]\.?|\.", row[1]) is not None
            doubt = doubt or inside and not own
            flags.append("I" if inside else "")
        if not doubt:
            yield marked(text, runs(flags, where, text)), fresh


def natasha():
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

    cut, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def people(text):
        doc = Doc(text)
        doc.segment(cut)
        doc.tag_ner(tagger)
        return [(span.start, span.stop) for span in doc.spans if span.type == "PER"]

    return people


def write(name, parts):
    lines, last = [], None
    for part in parts:
        for text, fresh in part:
            if fresh and last:
                lines.append("")
            lines.append(text)
            last = text
        lines.append("")
    (target / name).write_text("\n".join(lines).strip() + "\n", "utf-8")
    print(name, len(lines), "".join(lines).count("⟦"))


tagger = natasha()
write(
    "real-ru.txt",
    [taiga("ru_taiga-ud-dev.conllu"), taiga("ru_taiga-ud-test.conllu"), gsd("ru_gsd-ud-dev.conllu", tagger)]
    + [gsd("ru_gsd-ud-test.conllu", tagger), iob("ru_pud-ud-test.iob2")],
)
write("real-en.txt", [iob("en_ewt-ud-dev.iob2"), iob("en_ewt-ud-test.iob2")])
