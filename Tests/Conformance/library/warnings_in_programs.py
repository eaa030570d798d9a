# Warnings are shown once a place, or as a filter says
import warnings
def old(): warnings.warn("old is deprecated", UserWarning, stacklevel=2)
for _ in range(2): old()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always"); old(); print(len(seen), seen[0].category.__name__, seen[0].message)
warnings.filterwarnings("error", category=UserWarning, message="old")
old()
