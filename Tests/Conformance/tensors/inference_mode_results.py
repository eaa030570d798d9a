# torch.inference_mode: results without history, on and off, as decorator; what autograd refuses.
import torch
w = torch.ones(2, requires_grad=True)
with torch.inference_mode():
    y = w * 2
print(y.requires_grad, torch.is_inference_mode_enabled())
with torch.inference_mode(mode=False):
    print((w * 2).requires_grad)

@torch.inference_mode()
def predict(x):
    return x * w

print(predict(torch.ones(2)))
