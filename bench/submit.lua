-- Hands in one draft after the other, as the check page does, and keeps the number of every paper a receipt was given for.
-- Arguments: first draft, then cookie and token of each writer by turns.
local first, writers, sent = 0, {}, 0
receipts, other = {}, 0

local all = {}
function setup(thread) all[#all + 1] = thread end

function init(arguments)
  first = tonumber(arguments[1])
  for at = 2, #arguments, 2 do writers[#writers + 1] = { cookie = arguments[at], token = arguments[at + 1] } end
end

function request()
  local writer = writers[sent % #writers + 1]
  local paper = first + sent
  sent = sent + 1
  local headers = { ["Cookie"] = writer.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }
  local key = ("00000000-0000-4000-8000-%012d"):format(paper)
  local body = "csrf=" .. writer.token .. "&key=" .. key .. "&version=0&agreed=yes"
  return wrk.format("POST", "/papers/" .. paper .. "/submission", headers, body)
end

function response(status, headers)
  local place = headers["Location"] or headers["location"] or ""
  local paper = status == 303 and place:match("^/papers/(%d+)/receipt$")
  if paper then
    receipts[#receipts + 1] = paper
  else
    other = other + 1
  end
end

function done()
  for _, thread in ipairs(all) do
    print("receipts " .. table.concat(thread:get("receipts"), " "))
    print("other " .. thread:get("other"))
  end
end
