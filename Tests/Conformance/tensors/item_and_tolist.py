# item gives a Python number of one element, tolist nested lists
import torch
print(torch.tensor(1.5).item(), torch.tensor([[3]]).item(), torch.tensor(True).item(), type(torch.tensor(2).item()), torch.tensor(0.1).item(), torch.tensor(0.1, dtype=torch.float64).item())
print(torch.tensor([[1, 2], [3, 4]]).tolist(), torch.tensor([0.5]).tolist(), torch.tensor(7).tolist(), torch.tensor([]).tolist(), torch.zeros(2, 0).tolist(), torch.tensor([True]).tolist())
print(float(torch.tensor(2)), int(torch.tensor(2.9)), bool(torch.tensor([0.0])), bool(torch.tensor(5)), f"{torch.tensor(0.5):.3f}", "%.2f" % torch.tensor(0.126))
try:
    torch.tensor([1.0, 2.0]).item()
except RuntimeError as error:
    print(error)
try:
    torch.tensor([]).item()
except RuntimeError as error:
    print(error)
torch.ones(2, 2).item()
