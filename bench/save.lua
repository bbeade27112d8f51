-- Saves one cell after the other, as the script of a paper's page does, and counts what the answers say.
-- Arguments: first paper, how many papers, the cells by turns (comma), then cookie and token of each writer by turns.
local first, papers, cells, writers = 0, 1, {}, {}
local made, seen = 0, 0
kept, asked, other = 0, 0, 0

local all = {}
function setup(thread) all[#all + 1] = thread end

function init(arguments)
  first, papers = tonumber(arguments[1]), tonumber(arguments[2])
  for cell in arguments[3]:gmatch("[^,]+") do cells[#cells + 1] = cell end
  for at = 4, #arguments, 2 do writers[#writers + 1] = { cookie = arguments[at], token = arguments[at + 1] } end
  made = os.time() % 100000 * 1000
end

-- Whoever is alone with a paper has seen all of it; among others one has seen what the last answer told.
function request()
  made = made + 1
  local writer = writers[made % #writers + 1]
  local headers = {
    ["Cookie"] = writer.cookie,
    ["Accept"] = "application/json",
    ["Content-Type"] = "application/x-www-form-urlencoded",
  }
  local known = papers > 1 and 999999999 or seen
  local body = "csrf=" .. writer.token .. "&seen=" .. known .. "&c." .. cells[made % #cells + 1] .. "=" .. made
  return wrk.format("POST", "/papers/" .. (first + made % papers) .. "/cells", headers, body)
end

function response(status, headers, body)
  local now = tonumber(body:match('"seen":(%d+)'))
  if status ~= 200 or not now then
    other = other + 1
  elseif body:find('"conflicts":[]', 1, true) and not body:find('"taken":[]', 1, true) then
    kept = kept + 1
  else
    asked = asked + 1
  end
  if now and now > seen then seen = now end
end

function done()
  for _, thread in ipairs(all) do
    print("kept " .. thread:get("kept") .. " asked " .. thread:get("asked") .. " other " .. thread:get("other"))
  end
end
