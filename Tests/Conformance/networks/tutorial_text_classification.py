# Sentences as bags of words: an embedding bag and a linear layer.
from collections import Counter
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
corpus = [("good great film", 1), ("bad awful film", 0), ("great great acting", 1), ("awful plot and bad acting", 0),
          ("a good plot", 1), ("bad", 0), ("good", 1), ("the film was awful", 0)]
counter = Counter()
for line, _ in corpus:
    counter.update(line.split())
vocab = {"<pad>": 0, "<unk>": 1}
for word, count in counter.most_common():
    vocab[word] = len(vocab)
print(len(vocab), counter.most_common(3))


def encode(line):
    return torch.tensor([vocab.get(word, 1) for word in line.split()])


labels = torch.tensor([label for _, label in corpus])
lines = pad_sequence([encode(line) for line, _ in corpus], batch_first=True)
print(lines.shape, lines[3])


class TextModel(nn.Module):
    def __init__(self, vocab_size, dim, classes):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, dim, padding_idx=0)
        self.fc = nn.Linear(dim, classes)
        self.init_weights()

    def init_weights(self):
        initrange = 0.5
        self.embedding.weight.data.uniform_(-initrange, initrange)
        self.embedding.weight.data[0].zero_()
        self.fc.weight.data.uniform_(-initrange, initrange)
        self.fc.bias.data.zero_()

    def forward(self, text):
        mask = (text != 0).unsqueeze(-1).float()
        embedded = self.embedding(text)
        pooled = (embedded * mask).sum(1) / mask.sum(1)
        return self.fc(pooled)


model = TextModel(len(vocab), 6, 2)
print(model)
optimizer = torch.optim.Adagrad(model.parameters(), lr=0.3)
criterion = nn.CrossEntropyLoss()
for epoch in range(20):
    optimizer.zero_grad()
    loss = criterion(model(lines), labels)
    loss.backward()
    optimizer.step()
    if epoch % 5 == 0:
        acc = (model(lines).argmax(1) == labels).float().mean()
        print(f"epoch {epoch} loss {loss.item():.3f} accuracy {acc:.3f}")
print(model.embedding.weight[0])
for sentence in ("great plot", "awful acting", "unknown words"):
    with torch.no_grad():
        print(sentence, "->", model(encode(sentence).unsqueeze(0)).argmax(1).item())
