# F.cross_entropy: class numbers, probabilities, weights, smoothing, ignored targets.
import torch
import torch.nn.functional as F
logits = torch.tensor([[2., 0.5, -1.], [0., 0., 0.], [1., 3., 2.]], requires_grad=True)
target = torch.tensor([0, 2, 1])
loss = F.cross_entropy(logits, target)
print(loss)
loss.backward()
print(logits.grad)
print(F.cross_entropy(logits, target, reduction="none"), F.cross_entropy(logits, target, weight=torch.tensor([1., 2., 3.])))
print(F.cross_entropy(logits, torch.tensor([0, -100, 1])), F.cross_entropy(logits, target, ignore_index=2))
print(F.cross_entropy(logits, target, label_smoothing=0.1), F.cross_entropy(logits, torch.eye(3)))
print(F.nll_loss(F.log_softmax(logits, dim=1), target), F.cross_entropy(logits[0], torch.tensor(1)))
