<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>Segmentation</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
