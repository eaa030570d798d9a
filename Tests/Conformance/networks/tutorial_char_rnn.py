# A recurrent network that learns the next letter of a short text.
import torch
import torch.nn as nn

torch.manual_seed(3)

text = "hello world, hello torch"
chars = sorted(set(text))
char_to_ix = {ch: i for i, ch in enumerate(chars)}
ix_to_char = {i: ch for ch, i in char_to_ix.items()}
vocab = len(chars)
print(vocab, chars)
data = torch.tensor([char_to_ix[ch] for ch in text])
inputs, targets = data[:-1], data[1:]


def one_hot(indices):
    out = torch.zeros(len(indices), vocab)
    out[torch.arange(len(indices)), indices] = 1
    return out


class CharRNN(nn.Module):
    def __init__(self, vocab, hidden):
        super().__init__()
        self.hidden = hidden
        self.rnn = nn.RNN(vocab, hidden, batch_first=True)
        self.out = nn.Linear(hidden, vocab)

    def forward(self, x, h=None):
        o, h = self.rnn(x, h)
        return self.out(o), h


model = CharRNN(vocab, 24)
print(model)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
x = one_hot(inputs).unsqueeze(0)
for step in range(1, 81):
    optimizer.zero_grad()
    logits, _ = model(x)
    loss = criterion(logits.view(-1, vocab), targets)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
    if step % 20 == 0:
        predicted = logits.argmax(dim=2).squeeze(0)
        shown = "".join(ix_to_char[int(i)] for i in predicted)
        print(f"step {step} loss {loss.item():.3f} {shown!r}")


@torch.no_grad()
def sample(start, length):
    model.eval()
    out, h = start, None
    current = one_hot(torch.tensor([char_to_ix[start]])).unsqueeze(0)
    for _ in range(length):
        logits, h = model(current, h)
        index = logits[0, -1].argmax().item()
        out += ix_to_char[index]
        current = one_hot(torch.tensor([index])).unsqueeze(0)
    return out


print(sample("h", 10))
print([name for name, _ in model.named_parameters()])
