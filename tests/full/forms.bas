' What LibreOffice does with a form, told by tests/full/forms.py.

Function Opened(path As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, how())
End Function

Sub Save(document, path As String, filter As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = filter
  document.storeToURL(ConvertToURL(path), how())
  document.close(True)
End Sub

' Types what stands in one workbook into the empty form.
Sub Retype(filled As String, form As String, target As String, filter As String)
  source = Opened(filled)
  document = Opened(form)
  from = source.Sheets.getByIndex(1)
  sheet = document.Sheets.getByIndex(1)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  For row = 3 To cursor.RangeAddress.EndRow
    For column = 5 To 8
      text = from.getCellByPosition(column, row).String
      If text <> "" Then sheet.getCellByPosition(column, row).String = text
    Next column
  Next row
  source.close(True)
  Save(document, target, filter)
End Sub

' Makes each row of workbooks as high as its text is; their paths and those of the results stand apart by a bar.
Sub Fit(forms As String, targets As String)
  paths = Split(forms, "|")
  into = Split(targets, "|")
  For n = 0 To UBound(paths)
    document = Opened(paths(n))
    For k = 0 To document.Sheets.Count - 1
      document.Sheets.getByIndex(k).Rows.OptimalHeight = True
    Next k
    Save(document, into(n), "Calc MS Excel 2007 XML")
  Next n
End Sub
