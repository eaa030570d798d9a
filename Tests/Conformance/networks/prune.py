# Pruning: masks beside parameters, one method after another, several parameters at once.
import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(3, 2)
print(prune.l1_unstructured(layer, name="weight", amount=2) is layer)
print([name for name, _ in layer.named_parameters()], [name for name, _ in layer.named_buffers()])
print(layer.weight_mask, layer.weight)
prune.random_unstructured(layer, name="bias", amount=0.5)
print(layer.bias_mask, prune.is_pruned(layer))
prune.ln_structured(layer, name="weight", amount=1, n=2, dim=1)
print(layer.weight_mask, len(layer._forward_pre_hooks))
print(layer(torch.ones(1, 3)), list(layer.state_dict()))
prune.remove(layer, "weight")
print(layer.weight, [name for name, _ in layer.named_parameters()])
net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
prune.global_unstructured([(net[0], "weight"), (net[2], "weight")], pruning_method=prune.L1Unstructured, amount=0.5)
print(net[0].weight_mask, net[2].weight_mask)
sparsity = sum(float((m.weight == 0).sum()) for m in net if isinstance(m, nn.Linear))
print(f"{100 * sparsity / 6:.0f}%")


class EveryOther(prune.BasePruningMethod):
    PRUNING_TYPE = "unstructured"

    def compute_mask(self, t, default_mask):
        mask = default_mask.clone()
        mask.view(-1)[::2] = 0
        return mask


other = nn.Linear(4, 1)
EveryOther.apply(other, "weight")
print(other.weight_mask)
for case in (lambda: prune.remove(net[0], "bias"), lambda: prune.l1_unstructured(nn.Linear(1, 1), "weight", 1.5),
             lambda: prune.l1_unstructured(nn.Linear(1, 1), "weight", 7), lambda: prune.l1_unstructured(other, "x", 1),
             lambda: prune.ln_structured(nn.Linear(1, 1), "bias", 1, 2, 0)):
    try:
        case()
    except Exception as error:
        print(type(error).__name__, error)
