"""What both networks learn from, and how: learn.py and teacher.py beside this."""
import json


def rows(file):
    with open(file, encoding='utf8') as lines:
        return [json.loads(line) for line in lines]


def batches(sentences, tokens):
    """Sentences of like length together, about as many tokens in each."""
    batch = []
    for sentence in sorted(sentences, key=lambda s: -len(s['tokens'])):
        if batch and (len(batch) + 1) * len(batch[0]['tokens']) > tokens:
            yield batch
            batch = []
        batch.append(sentence)
    yield batch


def fading_mean(most):
    """A mean over the last steps, which forgets where it began: it is steadier than the last step. It keeps at most `most`."""

    def faded(mean, now, steps):
        decay = min(most, (1 + steps) / (10 + steps))
        return decay * mean + (1 - decay) * now

    return faded
