# Functions of each element at values with exact results, and at their edges
import torch
x = torch.tensor([0.0, 1.0, -1.0, 4.0])
print(torch.exp(torch.zeros(2)), torch.log(torch.ones(2)), torch.sqrt(torch.tensor([0.0, 4.0, 9.0])), torch.abs(x), torch.sin(torch.zeros(1)), torch.cos(torch.zeros(1)))
print(x.relu(), torch.relu(x), x.sigmoid()[0], torch.tanh(torch.zeros(1)), x.abs(), x.neg(), x.square(), x.sign())
print(torch.log(torch.tensor([0.0, -1.0])), torch.sqrt(torch.tensor([-1.0])), torch.exp(torch.tensor([1000.0, -1000.0])), torch.sigmoid(torch.tensor([-200.0, 200.0])))
print(torch.floor(torch.tensor([1.5, -1.5])), torch.ceil(torch.tensor([1.5, -1.5])), torch.round(torch.tensor([0.5, 1.5, 2.5])), x.clamp(-0.5, 2), x.clamp(min=0), torch.pow(x, 2))
print(torch.exp(torch.tensor([0, 1])).dtype, torch.sqrt(torch.tensor([4, 9])), torch.abs(torch.tensor([-1, 2])), torch.tensor([True]).exp().dtype)
