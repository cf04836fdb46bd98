"""Finds the terms of a lexicon in the documents of a corpus: match_skills.py PEER CORPUS-FOLDER DOCUMENTS.

Alike for all: capitals do not count, of terms that start together the longest is found, matches do not overlap, and a
Latin letter or digit at the edge of a term does not touch another. Prints milliseconds per MB; building is apart.
"""
import json, sys
from collections import Counter

from stopwatch import Stopwatch

peer, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
terms = [term.lower() for term in open(folder + "/lexicon.txt").read().split("\n") if term]
with open(folder + "/corpus.ndjson") as file:
    texts = [json.loads(line)["text"] for line, _ in zip(file, range(count))]
megabytes = sum(len(text.encode()) for text in texts) / 1e6
WORD = set("abcdefghijklmnopqrstuvwxyz0123456789")


def has_sound_edges(text, start, end):
    if text[start] in WORD and start and text[start - 1] in WORD:
        return False
    return not (text[end - 1] in WORD and end < len(text) and text[end] in WORD)


def longest_from_the_left(candidates):
    candidates.sort()
    end, found = -1, []
    for start, negative_length, number in candidates:
        if start >= end:
            found.append(terms[number])
            end = start - negative_length
    return found


if peer == "flashtext":
    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=False)
    for term in terms:
        processor.add_keyword(term, term)
    find = processor.extract_keywords
elif peer == "pyahocorasick":
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for number, term in enumerate(terms):
        automaton.add_word(term, (number, len(term)))
    automaton.make_automaton()

    def find(text):
        text, candidates = text.lower(), []
        for last, (number, length) in automaton.iter(text):
            start = last - length + 1
            if has_sound_edges(text, start, last + 1):
                candidates.append((start, -length, number))
        return longest_from_the_left(candidates)
elif peer == "spacy":
    import spacy
    from spacy.matcher import PhraseMatcher
    from spacy.util import filter_spans

    language = spacy.blank("zh")
    language.max_length = 10**7
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    matcher.add("S", [language.make_doc(term) for term in terms])

    def find(text):
        document = language.make_doc(text)
        return [span.text.lower() for span in filter_spans([document[a:b] for _, a, b in matcher(document)])]
else:
    sys.exit("unknown peer")

counts = Counter()
watch = Stopwatch()
for text in texts:
    counts.update(find(text))
print(f"{watch.text(megabytes, 'MB')}, {sum(counts.values()) / megabytes:.0f} matches per MB")
