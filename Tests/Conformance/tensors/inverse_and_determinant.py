# torch.linalg.inv, det and slogdet, torch.inverse: values, gradients, batches.
import torch
a = torch.tensor([[4., 7.], [2., 6.]], dtype=torch.float64, requires_grad=True)
print(torch.linalg.det(a), torch.linalg.inv(a), torch.inverse(a).stride())
print(torch.allclose(a @ torch.linalg.inv(a), torch.eye(2, dtype=torch.float64)), torch.linalg.slogdet(-a))
torch.linalg.det(a).backward()
print(a.grad)
batch = torch.stack([torch.eye(2), 2 * torch.eye(2)])
print(torch.det(batch), torch.linalg.inv(batch)[1], batch.det().shape)
