"""The tools' engine side, one file each: a frozen ``Spec`` and ``run(spec, context)``; heavy imports inside ``run``."""
