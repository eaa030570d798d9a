# warnings print file, line, category and the source line, once a place, and filters change that
import warnings


def old():
    warnings.warn("use new()", DeprecationWarning, stacklevel=2)


warnings.warn("careful")
for _ in range(3):
    warnings.warn("in a loop", RuntimeWarning)
old()
warnings.simplefilter("ignore")
warnings.warn("unseen")
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("kept", FutureWarning)
    print(len(log), log[0].message, log[0].category)
warnings.simplefilter("error")
for make in (lambda: warnings.warn("boom"), lambda: warnings.warn("x", 5), lambda: warnings.simplefilter("nope")):
    try:
        make()
    except Exception as e:
        print(type(e).__name__ + ":", e)
