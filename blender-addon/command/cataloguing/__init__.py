"""Catalogs of Blenders: built in the background, kept in the state folder."""
