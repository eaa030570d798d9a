class Point:
    def __init__(self):
        self.x, self.y = 0, 1


def run():
    point = Point()
    for _ in range(800000):
        point.x = point.x + point.y
    return point.x
