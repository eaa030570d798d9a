# Logging with levels, formats and handlers of its own
import logging, sys
logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
logging.info("epoch %d loss %.3f", 1, 0.5); logging.debug("hidden")
log = logging.getLogger(__name__); log.warning("w"); log.setLevel(logging.DEBUG); log.debug("d")
try: 1 / 0
except ZeroDivisionError: log.exception("failed")
print(logging.INFO, logging.getLevelName(20), logging.getLevelName("ERROR"), log.isEnabledFor(10), log.getEffectiveLevel())
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("[%(levelname)-8s] %(name)s - %(message)s")); log.addHandler(h)
log.propagate = False; log.error("x %s", {"a": 1}); log.error("%(a)s", {"a": 1}); log.log(logging.CRITICAL, "c")
logging.disable(logging.CRITICAL); log.critical("never"); print(log.handlers[0].level, log.hasHandlers())
