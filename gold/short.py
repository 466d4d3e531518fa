#!/usr/bin/env python3
"""The gold set's JSON lines from their short form, which people can write, and back.

    gold/short.py out HALF >FILE     the short form of HALF ("report", "develop"), to be edited
    gold/short.py in HALF [FOLDER] <FILE
                                     writes HALF.*.jsonl in FOLDER (gold/) from it, when nothing is wrong with it

gold/README.md tells the short form. The JSON lines are what is kept.
"""
import datetime
import hashlib
import json
import os
import re
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
MODES = {
    'AGREE': '', 'SUPPORT': '', 'CONCEDE': '', 'COOPERATE': '', 'AID': '', 'CONSULT': 'visit third-party multilateral phone',
    'RETREAT': 'withdraw release disarm ceasefire access resign', 'REQUEST': 'assist change yield meet',
    'ACCUSE': 'disapprove investigate allege', 'REJECT': 'assist change yield meet',
    'THREATEN': 'restrict arrest relations expel territory violence', 'PROTEST': 'demo riot strike hunger boycott obstruct vandalize',
    'SANCTION': 'convict expel withdraw discontinue', 'MOBILIZE': 'troops weapons police militia',
    'COERCE': 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
    'ASSAULT': 'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons '
               'crowd-control unconventional'}
STATUSES = 'asserted planned demanded possible denied negated'.split()
SECTORS = ('GOV MIL COP SPY JUD LEG PTY OPP REB UAF CRM CVL REF LAB AGR BUS EDU HLH MED REL ENV SET NGO IGO NGM ELI').split()
COUNTS = 'killed injured arrested displaced protesters expelled'.split()
PRECISIONS = {'': 'city', 'c': 'country', 'r': 'region', 'p': 'point'}
FIELDS = ['actors', 'recipients', 'date', 'place', 'status'] + ['counts.' + count for count in COUNTS]
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
QUOTES = {'"': '"', '\u201c': '\u201d', "'": "'", '\u2018': '\u2019'}
GONE = 'SUN DDR YUG CSK YMD ZAR XKX'.split()


class Wrong(Exception):
    pass


def countries():
    with open(os.path.join(FOLDER, '..', 'data', 'countries.tsv'), encoding='utf-8') as table:
        return {line.split('\t')[0] for line in table if not line.startswith('#')} | set(GONE)


COUNTRIES = countries()


def id_of(kind, name):
    """Ids have the form of dateline's own; here they are made from names, so that a mended text keeps its id."""
    return f'{kind}-{hashlib.sha256(name.encode()).hexdigest()[:16]}'


class Text:
    """A report's text under way; spans are bytes."""

    def __init__(self):
        self.text, self.sentences, self.paragraph = '', [], True

    def add(self, sentence):
        if self.text:
            self.text += '\n\n' if self.paragraph else ' '
        self.paragraph = False
        start = len(self.text)
        self.text += sentence
        self.sentences.append((start, len(self.text)))

    def span(self, start, end):
        return [len(self.text[:start].encode()), len(self.text[:end].encode())]

    def find(self, words):
        """The place of words in the last sentence, else at their last place before it. "words@2" is the second in the sentence."""
        match = re.fullmatch(r'(.*)@(\d)', words)
        words, number = (match[1], int(match[2])) if match else (words, 1)
        start, end = self.sentences[-1]
        found = [m.start() for m in re.finditer(r'(?<!\w)' + re.escape(words) + r'(?!\w)', self.text)]
        here = [at for at in found if start <= at < end]
        if len(here) >= number:
            at = here[number - 1]
        elif found and number == 1 and not here:
            at = found[-1]
        else:
            raise Wrong(f'"{words}" does not stand there')
        return at, at + len(words)

    def piece(self, words):
        start, end = self.find(words)
        return {'text': self.text[start:end], 'span': self.span(start, end)}


def split_value(value):
    words, equals, code = value.rpartition('=')
    if not equals:
        raise Wrong(f'no = in "{value}"')
    return words.strip(), code.strip()


def read_actor(text, value):
    words, code = split_value(value)
    country, _, sector = code.partition('/')
    if country and country not in COUNTRIES or sector and sector not in SECTORS:
        raise Wrong(f'no actor code: {code}')
    return {**text.piece(words), 'country': country or None, 'sector': sector or None}


def check_day(words, day, published):
    named = [i for i, name in enumerate(DAYS) if re.search(name, words)]
    date = datetime.date.fromisoformat(day)
    if len(named) == 1 and date.weekday() != named[0] and not re.search('since|from|of|until', words):
        raise Wrong(f'{day} is a {DAYS[date.weekday()]}')
    away = {'yesterday': -1, 'today': 0, 'tonight': 0, 'tomorrow': 1}.get(words.lower())
    if away is not None and date != datetime.date.fromisoformat(published[:10]) + datetime.timedelta(away):
        raise Wrong(f'{words} is not {day}')


def read_date(text, value, published):
    words, days = split_value(value)
    first, dots, last = days.partition('..')
    last = last if dots else first
    if words and first == last:
        check_day(words, first, published)
    for day in filter(None, (first, last)):
        datetime.date.fromisoformat(day)
    if first and last and first > last:
        raise Wrong(f'{first} is after {last}')
    piece = text.piece(words) if words else {'text': None, 'span': None}
    basis = 'context' if not words else 'explicit' if re.search(r'\b\d{4}\b', words) else 'relative'
    return {'from': first or None, 'to': last or None, **piece, 'basis': basis}


def read_place(text, value):
    words, code = split_value(value)
    country, _, precision = code.partition('/')
    if country and country not in COUNTRIES or precision not in PRECISIONS:
        raise Wrong(f'no place code: {code}')
    return {**text.piece(words), 'country': country or None, 'precision': PRECISIONS[precision]}


def read_count(value):
    kind, number = split_value(value)
    if kind not in COUNTS:
        raise Wrong(f'no count: {kind}')
    low, _, high = number.rstrip('+').partition('-')
    return kind, {'min': int(low) if low else None, 'max': int(high) if high else None if number.endswith('+') or '-' in number else int(low)}


def read_mention(text, words, published):
    parts = [part.strip() for part in words.split('|')]
    code, _, trigger = parts[0].partition(' ')
    kind, _, mode = code.partition('.')
    if kind not in MODES or mode and mode not in MODES[kind].split():
        raise Wrong(f'no type or mode: {code}')
    mention = {'type': kind, 'mode': mode or None, 'actors': [], 'recipients': [], 'date': None, 'place': None, 'status': 'asserted',
               'said_by': None, 'counts': {}, 'trigger': text.piece(trigger)}
    for part in parts[1:]:
        key, _, value = part.partition(' ')
        if key in ('a', 'r'):
            mention['actors' if key == 'a' else 'recipients'].append(read_actor(text, value))
        elif key == 'd':
            mention['date'] = read_date(text, value, published)
        elif key == 'p':
            mention['place'] = read_place(text, value)
        elif key == 'by':
            mention['said_by'] = read_actor(text, value)
        elif key == 'n':
            kind, count = read_count(value)
            mention['counts'][kind] = count
        elif key == 'e':
            mention['event'] = value
        elif key in STATUSES:
            mention['status'] = key
        else:
            raise Wrong(f'no field: {part}')
    start, end = text.sentences[-1]
    mention['evidence'] = {'text': text.text[start:end], 'span': text.span(start, end)}
    return mention


def read_quote(text, words):
    parts = [part.strip() for part in words.split('|')]
    code, _, begin = parts[0].partition(' ')
    kind = code.partition('.')[2] or 'speech'
    start, _ = text.find(begin)
    mark = text.text[start - 1]
    if kind not in ('speech', 'scare', 'title') or mark not in QUOTES:
        raise Wrong(f'no quote: {parts[0]}')
    end = text.text.index(QUOTES[mark], start)
    quote = {'kind': kind, 'direct': True, 'text': text.text[start:end], 'span': text.span(start, end), 'cue': None, 'speaker': None}
    for part in parts[1:]:
        key, _, value = part.partition(' ')
        if key == 'by':
            quote['speaker'] = read_actor(text, value)
        elif key == 'cue':
            quote['cue'] = text.piece(value)
        else:
            raise Wrong(f'no field: {part}')
    return quote


class Half:
    """The lines of one half."""

    def __init__(self, name):
        self.name, self.reports, self.mentions, self.quotes, self.events = name, [], [], [], []
        self.story, self.published, self.register, self.numbers, self.text = None, None, None, 0, None
        self.disputes, self.members = [], {}

    def begin(self, name, outlet, title, published, register, origin):
        self.end()
        self.text, self.own = Text(), {'m': 0, 'q': 0}
        self.report = {'report': id_of('r', name), 'name': name, 'outlet': outlet, 'title': title, 'published': published,
                       'language': 'en', 'register': register, 'origin': origin and id_of('o', origin),
                       'story': self.story and id_of('s', self.story)}

    def identify(self, kind):
        self.own[kind] += 1
        return id_of(kind, f"{self.report['name']}-{self.own[kind]}")

    def end(self):
        if self.text and self.text.text:
            self.report['text'] = self.text.text
            self.report['sentences'] = [{'span': self.text.span(*sentence)} for sentence in self.text.sentences]
            self.reports.append(self.report)
        self.text = None

    def line(self, line):
        if line.startswith('=== '):
            self.end_story()
            self.story = line[4:].strip()
            self.published = None
        elif line.startswith('## '):
            self.end_story()
            self.published, _, self.register = line[3:].strip().partition(' ')
        elif line.startswith('# '):
            number, outlet, published, origin, title = [part.strip() for part in line[2:].split('|', 4)]
            self.begin(f'{self.story}-{number}', outlet, title, published, None, f'{self.story}-{origin}')
        elif line.startswith('! '):
            key, fields = line[2:].split(None, 1)
            self.disputes.append((key, fields.split()))
        elif line.startswith('- '):
            self.add_mention(line[2:])
        elif not line.strip():
            if self.text:
                self.text.paragraph = True
        else:
            if not self.story:
                self.numbers += 1
                self.begin(f'{self.name}-{self.numbers:03}', None, None, self.published, self.register, None)
            self.text.add(line.strip())

    def add_mention(self, words):
        if words.startswith('Q'):
            self.quotes.append({'quote': self.identify('q'), 'report': self.report['report'], **read_quote(self.text, words)})
            return
        mention = read_mention(self.text, words, self.report['published'])
        event = mention.pop('event', None)
        if bool(self.story) != bool(event):
            raise Wrong('a mention has an event if it is of a story')
        mention['event'] = event and id_of('e', f'{self.story}-{event}')
        if event:
            self.members.setdefault(event, []).append(mention)
        self.mentions.append({'mention': self.identify('m'), 'report': self.report['report'], 'part': 'text',
                              'outlet': self.report['outlet'], 'published': self.report['published'],
                              'sentence': len(self.text.sentences) - 1, **mention})
        mention['mention'] = self.mentions[-1]['mention']

    def end_story(self):
        self.end()
        if self.story:
            self.add_events()
        self.story, self.disputes, self.members = None, [], {}

    def add_events(self):
        disputed = dict(self.disputes)
        for name, members in self.members.items():
            if len({mention['type'] for mention in members}) > 1:
                raise Wrong(f'{name} has mentions of several types')
            self.events.append({'event': members[0]['event'], 'name': name, 'type': members[0]['type'], 'story': id_of('s', self.story),
                                'mentions': [mention['mention'] for mention in members],
                                'disputes': [dispute(name, members, field) for field in disputed.pop(name, [])]})
        if disputed:
            raise Wrong(f'disputes of no event: {sorted(disputed)}')


def field_of(mention, field):
    value = mention['counts'].get(field[7:]) if field.startswith('counts.') else mention[field]
    if field in ('actors', 'recipients'):
        return ', '.join(sorted(actor['text'] for actor in value)) or None
    if field == 'date' and value:
        return {'from': value['from'], 'to': value['to']}
    return value['text'] if field == 'place' and value else value


def dispute(name, members, field):
    if field not in FIELDS:
        raise Wrong(f'no field: {field}')
    values = {}
    for mention in members:
        value = field_of(mention, field)
        if value is not None:
            values.setdefault(json.dumps(value, ensure_ascii=False), []).append(mention['mention'])
    if len(values) < 2:
        raise Wrong(f'one value only of {field} in {name}')
    return {'field': field, 'values': [{'value': json.loads(value), 'mentions': own} for value, own in values.items()]}


def write_lines(half, folder):
    for kind in ('reports', 'mentions', 'quotes', 'events'):
        with open(os.path.join(folder, f'{half.name}.{kind}.jsonl'), 'w', encoding='utf-8') as out:
            for record in getattr(half, kind):
                out.write(json.dumps(record, ensure_ascii=False, separators=(',', ':')) + '\n')


def read_short(name, folder):
    half, wrong = Half(name), 0
    for number, line in enumerate(list(sys.stdin) + ['## end']):
        try:
            half.line(line.rstrip('\n'))
        except (Wrong, ValueError) as reason:
            wrong += 1
            print(f'line {number + 1}: {reason}\n    {line.rstrip()}', file=sys.stderr)
    if wrong:
        sys.exit(f'{wrong} wrong lines; nothing was written')
    write_lines(half, folder)
    print(f'{len(half.reports)} reports, {len(half.mentions)} mentions, {len(half.quotes)} quotes, {len(half.events)} events', file=sys.stderr)


class Writer:
    """The short form of one report."""

    def __init__(self, report, names):
        self.names = names  # of events, by id
        self.bytes, self.sentences = report['text'].encode(), [sentence['span'] for sentence in report['sentences']]

    def words(self, piece, sentence):
        """What Text.find reads as this piece."""
        start, end = self.sentences[sentence]
        before = self.bytes[:end].decode()
        at, first = len(self.bytes[:piece['span'][0]].decode()), len(self.bytes[:start].decode())
        found = [m.start() for m in re.finditer(r'(?<!\w)' + re.escape(piece['text']) + r'(?!\w)', before)]
        here = [one for one in found if one >= first]
        number = here.index(at) + 1 if at in here else 1
        return piece['text'] + (f'@{number}' if number > 1 else '')

    def actor(self, actor, sentence):
        return f"{self.words(actor, sentence)}={actor['country'] or ''}{'/' + actor['sector'] if actor['sector'] else ''}"

    def mention(self, mention):
        sentence, mode, parts = mention['sentence'], mention['mode'], []
        parts.append(f"{mention['type']}{'.' + mode if mode else ''} {self.words(mention['trigger'], sentence)}")
        parts += ['a ' + self.actor(actor, sentence) for actor in mention['actors']]
        parts += ['r ' + self.actor(actor, sentence) for actor in mention['recipients']]
        date, place = mention['date'], mention['place']
        if date:
            first, last = date['from'] or '', date['to'] or ''
            words = self.words(date, sentence) if date['text'] else ''
            parts.append(f"d {words}={first}" + (f'..{last}' if first != last else ''))
        if place:
            precision = next(key for key, value in PRECISIONS.items() if value == place['precision'])
            parts.append(f"p {self.words(place, sentence)}={place['country'] or ''}{'/' + precision if precision else ''}")
        if mention['status'] != 'asserted':
            parts.append(mention['status'])
        if mention['said_by']:
            parts.append('by ' + self.actor(mention['said_by'], sentence))
        parts += [f'n {kind}={write_count(count)}' for kind, count in mention['counts'].items()]
        if mention['event']:
            parts.append('e ' + self.names[mention['event']])
        return '- ' + ' |'.join(parts)

    def sentence_of(self, span):
        return next(i for i, (start, end) in enumerate(self.sentences) if start <= span[0] < end)

    def quote(self, quote):
        sentence = self.sentence_of(quote['span'])
        words, kind = quote['text'], quote['kind']
        parts = [f"Q{'' if kind == 'speech' else '.' + kind} {self.words({'text': words, 'span': quote['span']}, sentence)}"]
        if quote['speaker']:
            parts.append('by ' + self.actor(quote['speaker'], sentence))
        if quote['cue']:
            parts.append('cue ' + self.words(quote['cue'], sentence))
        return '- ' + ' |'.join(parts)

    def lines(self, mentions, quotes):
        marks = [(mention['sentence'], self.mention(mention)) for mention in mentions]
        marks += [(self.sentence_of(quote['span']), self.quote(quote)) for quote in quotes]
        for i, (start, end) in enumerate(self.sentences):
            if i and self.bytes[self.sentences[i - 1][1]:start] == b'\n\n':
                yield ''
            yield self.bytes[start:end].decode()
            yield from (line for sentence, line in marks if sentence == i)


def write_count(count):
    low, high = count['min'], count['max']
    return f'{low}+' if high is None else f'{low}' if low == high else f"{'' if low is None else low}-{high}"


def read_lines(name, kind):
    with open(os.path.join(FOLDER, f'{name}.{kind}.jsonl'), encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def by_report(records):
    own = {}
    for record in records:
        own.setdefault(record['report'], []).append(record)
    return own


def write_disputes(story, events):
    for event in events:
        if event['story'] == story and event['disputes']:
            print('!', event['name'], *[one['field'] for one in event['disputes']])


def write_short(name):
    reports, events = read_lines(name, 'reports'), read_lines(name, 'events')
    mentions, quotes = by_report(read_lines(name, 'mentions')), by_report(read_lines(name, 'quotes'))
    names = {event['event']: event['name'] for event in events}
    before, story = None, None
    for report in reports:
        if story and report['story'] != story:
            write_disputes(story, events)
        if report['story'] and report['story'] != story:
            origins = []
            print('===', report['name'].rpartition('-')[0])
        story, batch = report['story'], (report['published'], report['register'])
        if story:
            if report['origin'] not in origins:
                origins.append(report['origin'])
            number, origin = report['name'].rpartition('-')[2], 'abcdefghij'[origins.index(report['origin'])]
            print(f"# {number} | {report['outlet']} | {report['published']} | {origin} | {report['title']}")
        elif batch != before:
            print('##', *batch)
        before = batch
        for line in Writer(report, names).lines(mentions.get(report['report'], []), quotes.get(report['report'], [])):
            print(line)
    if story:
        write_disputes(story, events)


if __name__ == '__main__':
    if len(sys.argv) not in (3, 4) or sys.argv[1] not in ('in', 'out') or sys.argv[2] not in ('report', 'develop'):
        sys.exit(__doc__)
    if sys.argv[1] == 'in':
        read_short(sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else FOLDER)
    else:
        write_short(sys.argv[2])
