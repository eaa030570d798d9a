# Saving a network, loading it again, and starting another one from a part of it.
import os
import torch
import torch.nn as nn
import torch.optim as optim


class TheModelClass(nn.Module):
    def __init__(self):
        super(TheModelClass, self).__init__()
        self.fc1 = nn.Linear(4, 6)
        self.fc2 = nn.Linear(6, 3)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))


torch.manual_seed(0)
model = TheModelClass()
optimizer = optim.SGD(model.parameters(), lr=0.001, momentum=0.9)
print("Model's state_dict:")
for param_tensor in model.state_dict():
    print(param_tensor, "\t", model.state_dict()[param_tensor].size())
print("Optimizer's state_dict:")
for var_name in optimizer.state_dict():
    print(var_name, "\t", optimizer.state_dict()[var_name])

x = torch.rand(5, 4)
loss = model(x).pow(2).mean()
loss.backward()
optimizer.step()

PATH = "tutorial_model.pt"
torch.save({
    "epoch": 5,
    "model_state_dict": model.state_dict(),
    "optimizer_state_dict": optimizer.state_dict(),
    "loss": loss,
}, PATH)
checkpoint = torch.load(PATH)
print(sorted(checkpoint), checkpoint["epoch"], checkpoint["loss"])
fresh = TheModelClass()
fresh_optimizer = optim.SGD(fresh.parameters(), lr=0.1)
print(fresh.load_state_dict(checkpoint["model_state_dict"]))
fresh_optimizer.load_state_dict(checkpoint["optimizer_state_dict"])
print(fresh_optimizer.param_groups[0]["lr"], fresh_optimizer.param_groups[0]["momentum"])
print(torch.equal(model(x), fresh(x)))
fresh.eval()
print(fresh.training)

# The whole model
torch.save(model, PATH)
whole = torch.load(PATH, weights_only=False)
whole.eval()
print(whole, torch.equal(whole(x), model(x)))


# Warm start: a wider head, the body from the saved model
class Bigger(TheModelClass):
    def __init__(self):
        super().__init__()
        self.fc2 = nn.Linear(6, 10)
        self.extra = nn.Linear(10, 1)


bigger = Bigger()
saved = model.state_dict()
try:
    bigger.load_state_dict(saved)
except RuntimeError as error:
    print(error)
matching = {k: v for k, v in saved.items() if v.shape == bigger.state_dict()[k].shape}
print(bigger.load_state_dict(matching, strict=False))
print(torch.equal(bigger.fc1.weight, model.fc1.weight))
for param in bigger.fc1.parameters():
    param.requires_grad = False
trainable = [name for name, p in bigger.named_parameters() if p.requires_grad]
print(trainable)
optimizer = optim.Adam(filter(lambda p: p.requires_grad, bigger.parameters()), lr=1e-3)
print(len(optimizer.param_groups[0]["params"]))
os.remove(PATH)
print(os.path.exists(PATH))
