"""Mission packs in the window: the command that shows them, and the line that says which ones a plan lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from pocplanner.model.ids import FieldRef
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.packs import PacksPage
    from pocplanner_ui.widgets.banner import Banner


class MissionPacks(QObject):
    """The packs of the plan in *window*. The page is made when it is first wanted."""

    def __init__(self, window: MainWindow, banner: Banner) -> None:
        super().__init__(window)
        self._window, self.banner = window, banner
        self.page: PacksPage | None = None
        self.action = QAction(self.tr("Mission pac&ks …"), window)
        self.action.setEnabled(False)
        self.action.triggered.connect(lambda _=False: self.show())
        self.lead = QPushButton(self.tr("Mission packs …"))
        self.lead.clicked.connect(self.action.trigger)
        banner.add(self.lead)

    def attach(self) -> None:
        """Watch over the plan of the window's bridge from now on."""
        bridge = self._window.bridge
        assert bridge is not None, "a plan is attached first"
        self.action.setEnabled(True)
        bridge.library_changed.connect(self._say_missing)
        self._say_missing()

    def show(self) -> None:
        """Show the packs."""
        from pocplanner_ui.pages.packs import PacksPage

        assert self._window.bridge is not None, "the command waits for a plan"
        if self.page is None:
            self.page = PacksPage(self._window.bridge)
        self._window.show_panel(self.page)

    def show_ref(self, ref: FieldRef) -> bool:
        """Lead to the packs of the plan; whether *ref* is about them."""
        assert self._window.bridge is not None, "fields are shown after a plan is attached"
        if ref.object != self._window.bridge.plan.id or ref.field.split(".")[0] != "packs":
            return False
        self.show()
        return True

    def _say_missing(self) -> None:
        """Say without which packs the plan is assessed; nothing is looked up for a plan that names none."""
        bridge = self._window.bridge
        assert bridge is not None, "it was attached"
        text = ""
        if bridge.plan.packs:
            from pocplanner_ui.composition import pack_libraries
            from pocplanner_ui.pages.packs_words import Standing, missing_words, refused_words, rows_of

            rows = rows_of(bridge.plan, pack_libraries())
            missing = tuple(row.pin for row in rows if row.standing is Standing.MISSING)
            refused = tuple(row.pin for row in rows if row.standing is Standing.REFUSED)
            text = " ".join(filter(None, (missing_words(missing), refused_words(refused))))
        self.lead.setVisible(bool(text))
        self.banner.say(text, "warning")
