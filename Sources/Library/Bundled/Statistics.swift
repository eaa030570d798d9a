extension BundledSource {
  /// `statistics`, written in the language.
  static let statisticsSource = #"""
    """Statistics of data."""
    import math as _math


    class StatisticsError(ValueError):
        """Raised for data that have no such statistic."""


    def _data(data, name, least=1):
        data = list(data)
        if len(data) < least:
            if least == 1:
                raise StatisticsError(f'{name} requires at least one data point')
            raise StatisticsError(f'{name} requires at least two data points')
        return data


    def mean(data):
        """Arithmetic mean."""
        data = _data(data, 'mean')
        if all(isinstance(x, int) for x in data):
            total = sum(data)
            return total // len(data) if total % len(data) == 0 else total / len(data)
        return _math.fsum(data) / len(data)


    def fmean(data, weights=None):
        """Arithmetic mean as a float."""
        data = list(data)
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        if weights is not None:
            weights = list(weights)
            return _math.fsum([x * w for x, w in zip(data, weights)]) / _math.fsum(weights)
        return _math.fsum(data) / len(data)


    def median(data):
        """Middle value."""
        data = sorted(data)
        n = len(data)
        if n == 0:
            raise StatisticsError('no median for empty data')
        return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


    def median_low(data):
        """Lower middle value."""
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data[(len(data) - 1) // 2]


    def median_high(data):
        """Upper middle value."""
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data[len(data) // 2]


    def multimode(data):
        """The most frequent values."""
        counts = {}
        for x in data:
            counts[x] = counts.get(x, 0) + 1
        most = max(counts.values(), default=0)
        return [x for x, count in counts.items() if count == most]


    def mode(data):
        """The most frequent value."""
        found = multimode(data)
        if not found:
            raise StatisticsError('no mode for empty data')
        return found[0]


    def _squares(data, center=None):
        if center is None:
            center = _math.fsum(data) / len(data)
        return _math.fsum([(x - center) ** 2 for x in data])


    def _spread(data, count, center=None):
        if center is None and all(isinstance(x, int) for x in data):
            n, total = len(data), sum(data)
            top = n * sum([x * x for x in data]) - total * total
            return top // (n * count) if top % (n * count) == 0 else top / (n * count)
        return _squares(data, center) / count


    def pvariance(data, mu=None):
        """Variance of a whole population."""
        data = _data(data, 'pvariance')
        return _spread(data, len(data), mu)


    def variance(data, xbar=None):
        """Variance of a sample."""
        data = _data(data, 'variance', 2)
        return _spread(data, len(data) - 1, xbar)


    def pstdev(data, mu=None):
        """Standard deviation of a whole population."""
        data = _data(data, 'pstdev')
        return _math.sqrt(_spread(data, len(data), mu))


    def stdev(data, xbar=None):
        """Standard deviation of a sample."""
        data = _data(data, 'stdev', 2)
        return _math.sqrt(_spread(data, len(data) - 1, xbar))
    """#
}
