# cpu(), device, cuda and mps questions, and what asking for a missing device gives.
import torch
x = torch.ones(2)
print(x.cpu() is x, x.device, x.to("cpu") is x, x.to(torch.device("cpu"), torch.float64).dtype)
print(torch.cuda.is_available(), torch.cuda.device_count(), torch.backends.mps.is_available())
torch.cuda.manual_seed(1)
torch.set_default_device("cpu")
device = "cuda" if torch.cuda.is_available() else "cpu"
print(torch.ones(1, device=device).device, torch.device("cuda:1").index, torch.device("cpu") == torch.device("cpu"))
try:
    x.cuda()
except (AssertionError, RuntimeError) as error:
    print(error)
