"""Windows that ask something before the work goes on."""
