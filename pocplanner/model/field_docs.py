"""What each field of a value is for: the text that stands below the field in the code, read when it is first wanted.

pydantic can read these texts while it makes a class (``use_attribute_docstrings``), but it then reads the source of
every class at every start, which takes longer than loading a plan.
"""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import BaseModel

    _Docs = Mapping[str, Mapping[str, str]]


def field_doc(model: type[BaseModel], field: str) -> str:
    """What a field is for, as one text; empty where the code says nothing."""
    declares = next((kind for kind in model.__mro__ if field in vars(kind).get("__annotations__", {})), model)
    return _module_docs(declares.__module__).get(declares.__qualname__, {}).get(field, "")


@cache
def _module_docs(module: str) -> _Docs:
    """The texts of all fields of a module, by the qualified name of their class."""
    return dict(_classes(ast.parse(inspect.getsource(sys.modules[module])), ""))


def _classes(parent: ast.AST, path: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    for node in ast.iter_child_nodes(parent):
        if isinstance(node, ast.ClassDef):
            yield f"{path}{node.name}", dict(_fields(node.body))
            yield from _classes(node, f"{path}{node.name}.")
        elif isinstance(node, ast.FunctionDef):
            yield from _classes(node, f"{path}{node.name}.<locals>.")


def _fields(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(body):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str() as text)):
                yield name, inspect.cleandoc(text)
