extension BundledTorch {
  /// `torch.distributions.kl`: how far one distribution is from another.
  static let distributionsKL = #"""
    """How far one distribution is from another."""
    import torch
    from torch.distributions.categorical import Bernoulli, Categorical
    from torch.distributions.normal import Normal


    def kl_divergence(p, q):
        if isinstance(p, Normal) and isinstance(q, Normal):
            variance_ratio = (p.scale / q.scale).pow(2)
            distance = ((p.loc - q.loc) / q.scale).pow(2)
            return 0.5 * (variance_ratio + distance - 1 - variance_ratio.log())
        if isinstance(p, Categorical) and isinstance(q, Categorical):
            terms = p.probs * (p.logits - q.logits)
            terms[(q.probs == 0).expand_as(terms)] = float("inf")
            terms[(p.probs == 0).expand_as(terms)] = 0
            return terms.sum(-1)
        if isinstance(p, Bernoulli) and isinstance(q, Bernoulli):
            yes = p.probs * (torch.nn.functional.softplus(-q.logits) - torch.nn.functional.softplus(-p.logits))
            no = (1 - p.probs) * (torch.nn.functional.softplus(q.logits) - torch.nn.functional.softplus(p.logits))
            return yes + no
        raise NotImplementedError(
            f"No KL(p || q) is implemented for p type {type(p).__name__} and q type {type(q).__name__}")
    """#
}
