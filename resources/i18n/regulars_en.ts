<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BuyerSentences</name>
    <message numerus="yes">
        <source>{count} of them have orders</source>
        <translation>
            <numerusform>{count} of them has orders</numerusform>
            <numerusform>{count} of them have orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuyersButton</name>
    <message numerus="yes">
        <source>{count} buyer(s) kept as a list</source>
        <translation>
            <numerusform>{count} buyer kept as a list</numerusform>
            <numerusform>{count} buyers kept as a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameInCard</name>
    <message numerus="yes">
        <source>See {count} changed customer(s)</source>
        <translation>
            <numerusform>See {count} changed customer</numerusform>
            <numerusform>See {count} changed customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletingPage</name>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count} people</source>
        <translation>
            <numerusform>the first person</numerusform>
            <numerusform>the first {count} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message numerus="yes">
        <source>This is no whole phone number; it has {count} digit(s).</source>
        <translation>
            <numerusform>This is no whole phone number; it has {count} digit.</numerusform>
            <numerusform>This is no whole phone number; it has {count} digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%Ln copies kept</source>
        <translation>
            <numerusform>%Ln copy kept</numerusform>
            <numerusform>%Ln copies kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message numerus="yes">
        <source>Show all %Ln copies</source>
        <translation>
            <numerusform>Show the only copy</numerusform>
            <numerusform>Show all %Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>customer(s) · {percent}% of all</source>
        <translation>
            <numerusform>customer · {percent}% of all</numerusform>
            <numerusform>customers · {percent}% of all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>Make {count} code(s)</source>
        <translation>
            <numerusform>Make {count} code</numerusform>
            <numerusform>Make {count} codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) added</source>
        <translation>
            <numerusform>{count} code added</numerusform>
            <numerusform>{count} codes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) can be added</source>
        <translation>
            <numerusform>{count} code can be added</numerusform>
            <numerusform>{count} codes can be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) cannot</source>
        <translation>
            <numerusform>{count} cell cannot</numerusform>
            <numerusform>{count} cells cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} picture(s) saved</source>
        <translation>
            <numerusform>{count} picture saved</numerusform>
            <numerusform>{count} pictures saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all {count}</source>
        <translation>
            <numerusform>Save {count}</numerusform>
            <numerusform>Save all {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message numerus="yes">
        <source>Drop {file} and %Ln more here</source>
        <translation>
            <numerusform>Drop {file} and %Ln more here</numerusform>
            <numerusform>Drop {file} and %Ln more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message numerus="yes">
        <source>Can be spent {days} days after the sign-off.</source>
        <translation>
            <numerusform>Can be spent {days} day after the sign-off.</numerusform>
            <numerusform>Can be spent {days} days after the sign-off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message numerus="yes">
        <source>{count} customer(s) have a value</source>
        <translation>
            <numerusform>{count} customer has a value</numerusform>
            <numerusform>{count} customers have a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptAside</name>
    <message numerus="yes">
        <source>Kept aside: %Ln row(s) and why</source>
        <translation>
            <numerusform>Kept aside: %Ln row and why</numerusform>
            <numerusform>Kept aside: %Ln rows and why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastImport</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFigures</name>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>{birthday} (in {count} day(s))</source>
        <translation>
            <numerusform>{birthday} (in {count} day)</numerusform>
            <numerusform>{birthday} (in {count} days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProspectCard</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateLines</name>
    <message numerus="yes">
        <source>Use {rate} in {count} more month(s) of {currency}</source>
        <translation>
            <numerusform>Use {rate} in {count} more month of {currency}</numerusform>
            <numerusform>Use {rate} in {count} more months of {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) wait for it and are left out of sums</source>
        <translation>
            <numerusform>{count} order waits for it and is left out of sums</numerusform>
            <numerusform>{count} orders wait for it and are left out of sums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) count with it</source>
        <translation>
            <numerusform>{count} order counts with it</numerusform>
            <numerusform>{count} orders count with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferredCard</name>
    <message numerus="yes">
        <source>{count} friend(s) of friends</source>
        <translation>
            <numerusform>{count} friend of friends</numerusform>
            <numerusform>{count} friends of friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s), who spent {money}</source>
        <translation>
            <numerusform>{count} friend, who spent {money}</numerusform>
            <numerusform>{count} friends, who spent {money}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>{count} have none</source>
        <translation>
            <numerusform>{count} has none</numerusform>
            <numerusform>{count} have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already</source>
        <translation>
            <numerusform>{count} is so already</numerusform>
            <numerusform>{count} are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have it already</source>
        <translation>
            <numerusform>{count} has it already</numerusform>
            <numerusform>{count} have it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not have it</source>
        <translation>
            <numerusform>{count} does not have it</numerusform>
            <numerusform>{count} do not have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not have this text</source>
        <translation>
            <numerusform>{count} does not have this text</numerusform>
            <numerusform>{count} do not have this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot</source>
        <translation>
            <numerusform>{count} cannot</numerusform>
            <numerusform>{count} cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) added: {count}</source>
        <translation>
            <numerusform>%Ln tag added: {count}</numerusform>
            <numerusform>%Ln tags added: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points per {money} of goods</source>
        <translation>
            <numerusform>{count} point per {money} of goods</numerusform>
            <numerusform>{count} points per {money} of goods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are {money} off</source>
        <translation>
            <numerusform>{count} point is {money} off</numerusform>
            <numerusform>{count} points are {money} off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to give away</source>
        <translation>
            <numerusform>{count} to give away</numerusform>
            <numerusform>{count} to give away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits {count} days</source>
        <translation>
            <numerusform>waits {count} day</numerusform>
            <numerusform>waits {count} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>Edit {count} people</source>
        <translation>
            <numerusform>Edit {count} person</numerusform>
            <numerusform>Edit {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {count} people</source>
        <translation>
            <numerusform>Change {count} person</numerusform>
            <numerusform>Change {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} people</source>
        <translation>
            <numerusform>Changing {count} person</numerusform>
            <numerusform>Changing {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people changed</source>
        <translation>
            <numerusform>{count} person changed</numerusform>
            <numerusform>{count} people changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people cannot change</source>
        <translation>
            <numerusform>{count} person cannot change</numerusform>
            <numerusform>{count} people cannot change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people cannot have every change</source>
        <translation>
            <numerusform>{count} person cannot have every change</numerusform>
            <numerusform>{count} people cannot have every change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln people</source>
        <translation>
            <numerusform>Change %Ln person</numerusform>
            <numerusform>Change %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed from {file}</source>
        <translation>
            <numerusform>%Ln person changed from {file}</numerusform>
            <numerusform>%Ln people changed from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in the file any more; they stay as they are.</source>
        <translation>
            <numerusform>%Ln person is not in the file any more and stays as they are.</numerusform>
            <numerusform>%Ln people are not in the file any more; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values would lose characters that Excel cannot hold, because they were edited.</source>
        <translation>
            <numerusform>%Ln value would lose characters that Excel cannot hold, because it was edited.</numerusform>
            <numerusform>%Ln values would lose characters that Excel cannot hold, because they were edited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which columns of {count} customer(s)?</source>
        <translation>
            <numerusform>Which columns of {count} customer?</numerusform>
            <numerusform>Which columns of {count} customers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) to edit in Excel</source>
        <translation>
            <numerusform>{count} customer to edit in Excel</numerusform>
            <numerusform>{count} customers to edit in Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) as they are listed</source>
        <translation>
            <numerusform>{count} order as it is listed</numerusform>
            <numerusform>{count} orders as they are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entry(s) as they are listed</source>
        <translation>
            <numerusform>{count} entry as it is listed</numerusform>
            <numerusform>{count} entries as they are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {file}</source>
        <translation>
            <numerusform>{count} customer written to {file}</numerusform>
            <numerusform>{count} customers written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {file}. Edit it, save it, drop it here.</source>
        <translation>
            <numerusform>{count} customer written to {file}. Edit it, save it, drop it here.</numerusform>
            <numerusform>{count} customers written to {file}. Edit it, save it, drop it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) written to {file}</source>
        <translation>
            <numerusform>{count} row written to {file}</numerusform>
            <numerusform>{count} rows written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) lost characters that the file cannot hold.</source>
        <translation>
            <numerusform>{count} cell lost characters that the file cannot hold.</numerusform>
            <numerusform>{count} cells lost characters that the file cannot hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} name(s)</source>
        <translation>
            <numerusform>{count} name</numerusform>
            <numerusform>{count} names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} account</numerusform>
            <numerusform>{count} accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} phone(s)</source>
        <translation>
            <numerusform>{count} phone</numerusform>
            <numerusform>{count} phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} e-mail(s)</source>
        <translation>
            <numerusform>{count} e-mail</numerusform>
            <numerusform>{count} e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} address(es)</source>
        <translation>
            <numerusform>{count} address</numerusform>
            <numerusform>{count} addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in kept rows of {count} import(s)</source>
        <translation>
            <numerusform>in kept rows of {count} import</numerusform>
            <numerusform>in kept rows of {count} imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {count} frozen list(s)</source>
        <translation>
            <numerusform>on {count} frozen list</numerusform>
            <numerusform>on {count} frozen lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} note(s)</source>
        <translation>
            <numerusform>{count} note</numerusform>
            <numerusform>{count} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fact(s) and own value(s)</source>
        <translation>
            <numerusform>{count} fact and own value</numerusform>
            <numerusform>{count} facts and own values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} history line(s)</source>
        <translation>
            <numerusform>{count} history line</numerusform>
            <numerusform>{count} history lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) without a name</source>
        <translation>
            <numerusform>{count} order without a name</numerusform>
            <numerusform>{count} orders without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s), {money}, without a name</source>
        <translation>
            <numerusform>{count} order, {money}, without a name</numerusform>
            <numerusform>{count} orders, {money}, without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s)</source>
        <translation>
            <numerusform>%Ln more day</numerusform>
            <numerusform>%Ln more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies from before still hold the data, with the one made now: {days}. If one is restored, the erasure is done again.</source>
        <translation>
            <numerusform>{count} copy from before still holds the data: {days}. If it is restored, the erasure is done again.</numerusform>
            <numerusform>{count} copies from before still hold the data, with the one made now: {days}. If one is restored, the erasure is done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the class of {count} people</source>
        <translation>
            <numerusform>Set the class of {count} person</numerusform>
            <numerusform>Set the class of {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the class of {count} people</source>
        <translation>
            <numerusform>Setting the class of {count} person</numerusform>
            <numerusform>Setting the class of {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class of {count} people set</source>
        <translation>
            <numerusform>Class of {count} person set</numerusform>
            <numerusform>Class of {count} people set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>Show all {count}</numerusform>
            <numerusform>Show all {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See {count}</source>
        <translation>
            <numerusform>See {count}</numerusform>
            <numerusform>See {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people were set by hand.</source>
        <translation>
            <numerusform>{count} person was set by hand.</numerusform>
            <numerusform>{count} people were set by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {count} of them a rule says otherwise; they are only suggested.</source>
        <translation>
            <numerusform>For {count} of them a rule says otherwise; it is only suggested.</numerusform>
            <numerusform>For {count} of them a rule says otherwise; they are only suggested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide {count} people</source>
        <translation>
            <numerusform>Hide {count} person</numerusform>
            <numerusform>Hide {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people hidden</source>
        <translation>
            <numerusform>{count} person hidden</numerusform>
            <numerusform>{count} people hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {count} customer(s)</source>
        <translation>
            <numerusform>to {count} customer</numerusform>
            <numerusform>to {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) hold it</source>
        <translation>
            <numerusform>{count} customer holds it</numerusform>
            <numerusform>{count} customers hold it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) used it</source>
        <translation>
            <numerusform>{count} customer used it</numerusform>
            <numerusform>{count} customers used it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} can still use it</source>
        <translation>
            <numerusform>{count} can still use it</numerusform>
            <numerusform>{count} can still use it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} by hand</source>
        <translation>
            <numerusform>{count} by hand</numerusform>
            <numerusform>{count} by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give to {count} customer(s)</source>
        <translation>
            <numerusform>Give to {count} customer</numerusform>
            <numerusform>Give to {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold it already and keep their code</source>
        <translation>
            <numerusform>{count} holds it already and keeps the code</numerusform>
            <numerusform>{count} hold it already and keep their code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} given to {count} customer(s)</source>
        <translation>
            <numerusform>{name} given to {count} customer</numerusform>
            <numerusform>{name} given to {count} customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetTierPopup</name>
    <message numerus="yes">
        <source>Set the tier of {count} customer(s)</source>
        <translation>
            <numerusform>Set the tier of {count} customer</numerusform>
            <numerusform>Set the tier of {count} customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopLines</name>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message numerus="yes">
        <source>{count} change(s)</source>
        <translation>
            <numerusform>{count} change</numerusform>
            <numerusform>{count} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} customer(s)</source>
        <translation>
            <numerusform>Show the {count} customer</numerusform>
            <numerusform>Show the {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who go back</source>
        <translation>
            <numerusform>Show the {count} who goes back</numerusform>
            <numerusform>Show the {count} who go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who stay</source>
        <translation>
            <numerusform>Show the {count} who stays</numerusform>
            <numerusform>Show the {count} who stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who were left</source>
        <translation>
            <numerusform>Show the {count} who was left</numerusform>
            <numerusform>Show the {count} who were left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} had been changed since ({names}) and were left.</source>
        <translation>
            <numerusform>{count} had been changed since ({names}) and was left.</numerusform>
            <numerusform>{count} had been changed since ({names}) and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for {count} customer(s)</source>
        <translation>
            <numerusform>Undo for {count} customer</numerusform>
            <numerusform>Undo for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) go back.</source>
        <translation>
            <numerusform>{count} customer goes back.</numerusform>
            <numerusform>{count} customers go back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed since ({names}): they stay and are listed.</source>
        <translation>
            <numerusform>{count} changed since ({names}): it stays and is listed.</numerusform>
            <numerusform>{count} changed since ({names}): they stay and are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln order(s) wait for an exchange rate</source>
        <translation>
            <numerusform>%Ln order waits for an exchange rate</numerusform>
            <numerusform>%Ln orders wait for an exchange rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message numerus="yes">
        <source>{count} were changed since and stay.</source>
        <translation>
            <numerusform>{count} was changed since and stays.</numerusform>
            <numerusform>{count} were changed since and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules are others now: {count} orders would earn otherwise</source>
        <translation>
            <numerusform>The rules are others now: {count} order would earn otherwise</numerusform>
            <numerusform>The rules are others now: {count} orders would earn otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>{file} and %Ln more wait: name your business, then press Enter</source>
        <translation>
            <numerusform>{file} and %Ln more wait: name your business, then press Enter</numerusform>
            <numerusform>{file} and %Ln more wait: name your business, then press Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Amounts</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selected</numerusform>
            <numerusform>{count} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {count} people</source>
        <translation>
            <numerusform>Tag {count} person</numerusform>
            <numerusform>Tag {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} will get it</source>
        <translation>
            <numerusform>{count} will get it</numerusform>
            <numerusform>{count} will get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have it already</source>
        <translation>
            <numerusform>{count} has it already</numerusform>
            <numerusform>{count} have it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{count} new customer(s)</source>
        <translation>
            <numerusform>{count} new customer</numerusform>
            <numerusform>{count} new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new order(s)</source>
        <translation>
            <numerusform>{count} new order</numerusform>
            <numerusform>{count} new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check {count} row(s)</source>
        <translation>
            <numerusform>Check {count} row</numerusform>
            <numerusform>Check {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} row(s)</source>
        <translation>
            <numerusform>Import {count} row</numerusform>
            <numerusform>Import {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save {count} row(s) as Excel</source>
        <translation>
            <numerusform>Save {count} row as Excel</numerusform>
            <numerusform>Save {count} rows as Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See {count} new customer(s)</source>
        <translation>
            <numerusform>See {count} new customer</numerusform>
            <numerusform>See {count} new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: {count} row(s) and why</source>
        <translation>
            <numerusform>Kept aside: {count} row and why</numerusform>
            <numerusform>Kept aside: {count} rows and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} row(s) are in. {kept} kept aside.</source>
        <translation>
            <numerusform>{done} of {count} row is in. {kept} kept aside.</numerusform>
            <numerusform>{done} of {count} rows are in. {kept} kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} row(s) are in.</source>
        <translation>
            <numerusform>The only row is in.</numerusform>
            <numerusform>All {count} rows are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more look alike. Not joined.</source>
        <translation>
            <numerusform>{count} more looks alike. Not joined.</numerusform>
            <numerusform>{count} more look alike. Not joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} customer</numerusform>
            <numerusform>{count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s)</source>
        <translation>
            <numerusform>{count} day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) in a currency without a rate</source>
        <translation>
            <numerusform>{count} order in a currency without a rate</numerusform>
            <numerusform>{count} orders in a currency without a rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) have no buyer</source>
        <translation>
            <numerusform>{count} order has no buyer</numerusform>
            <numerusform>{count} orders have no buyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entry(s)</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post {count} difference(s)</source>
        <translation>
            <numerusform>Post {count} difference</numerusform>
            <numerusform>Post {count} differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} difference(s) posted</source>
        <translation>
            <numerusform>{count} difference posted</numerusform>
            <numerusform>{count} differences posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) after sending</source>
        <translation>
            <numerusform>{count} day after sending</numerusform>
            <numerusform>{count} days after sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bought again</source>
        <translation>
            <numerusform>{count} bought again</numerusform>
            <numerusform>{count} bought again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review {count} referral(s)</source>
        <translation>
            <numerusform>Review {count} referral</numerusform>
            <numerusform>Review {count} referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) in two circles, money of 12 months</source>
        <translation>
            <numerusform>{count} customer in two circles, money of 12 months</numerusform>
            <numerusform>{count} customers in two circles, money of 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a code</source>
        <translation>
            <numerusform>{count} customer got a code</numerusform>
            <numerusform>{count} customers got a code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} had one</source>
        <translation>
            <numerusform>{count} had one</numerusform>
            <numerusform>{count} had one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give codes to {count} customer(s)</source>
        <translation>
            <numerusform>Give a code to {count} customer</numerusform>
            <numerusform>Give codes to {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s) a month at most</source>
        <translation>
            <numerusform>{count} friend a month at most</numerusform>
            <numerusform>{count} friends a month at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait behind these</source>
        <translation>
            <numerusform>{count} more waits behind these</numerusform>
            <numerusform>{count} more wait behind these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(s) each</source>
        <translation>
            <numerusform>{count} piece each</numerusform>
            <numerusform>{count} pieces each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other receiver(s)</source>
        <translation>
            <numerusform>{count} other receiver</numerusform>
            <numerusform>{count} other receivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Happened</name>
    <message numerus="yes">
        <source>{count} people have the tag “{tag}” now</source>
        <translation>
            <numerusform>{count} person has the tag “{tag}” now</numerusform>
            <numerusform>{count} people have the tag “{tag}” now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “{tag}” is off {count} people</source>
        <translation>
            <numerusform>The tag “{tag}” is off {count} person</numerusform>
            <numerusform>The tag “{tag}” is off {count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are in the class {name} now</source>
        <translation>
            <numerusform>{count} person is in the class {name} now</numerusform>
            <numerusform>{count} people are in the class {name} now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are hidden</source>
        <translation>
            <numerusform>{count} person is hidden</numerusform>
            <numerusform>{count} people are hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are shown again</source>
        <translation>
            <numerusform>{count} person is shown again</numerusform>
            <numerusform>{count} people are shown again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>{count} day(s)</source>
        <translation>
            <numerusform>{count} day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s)</source>
        <translation>
            <numerusform>{count} week</numerusform>
            <numerusform>{count} weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quarter(s)</source>
        <translation>
            <numerusform>{count} quarter</numerusform>
            <numerusform>{count} quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} year(s)</source>
        <translation>
            <numerusform>{count} year</numerusform>
            <numerusform>{count} years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Points</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {count} point(s)</source>
        <translation>
            <numerusform>Give {count} point</numerusform>
            <numerusform>Give {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {count} point(s)</source>
        <translation>
            <numerusform>Take {count} point</numerusform>
            <numerusform>Take {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem {count} point(s)</source>
        <translation>
            <numerusform>Redeem {count} point</numerusform>
            <numerusform>Redeem {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) given</source>
        <translation>
            <numerusform>{count} point given</numerusform>
            <numerusform>{count} points given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) taken</source>
        <translation>
            <numerusform>{count} point taken</numerusform>
            <numerusform>{count} points taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) redeemed</source>
        <translation>
            <numerusform>{count} point redeemed</numerusform>
            <numerusform>{count} points redeemed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A debt of {count} point(s) is forgiven</source>
        <translation>
            <numerusform>A debt of {count} point is forgiven</numerusform>
            <numerusform>A debt of {count} points is forgiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) last longer now</source>
        <translation>
            <numerusform>{count} point lasts longer now</numerusform>
            <numerusform>{count} points last longer now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} customer</numerusform>
            <numerusform>{count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have too few</source>
        <translation>
            <numerusform>{count} customer has too few</numerusform>
            <numerusform>{count} customers have too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) had too few and stayed as they were</source>
        <translation>
            <numerusform>{count} customer had too few and stayed as before</numerusform>
            <numerusform>{count} customers had too few and stayed as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} column(s)</source>
        <translation>
            <numerusform>{count} column</numerusform>
            <numerusform>{count} columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row(s) {numbers}.</source>
        <translation>
            <numerusform>Row {numbers}.</numerusform>
            <numerusform>Rows {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {numbers} and {count} more.</source>
        <translation>
            <numerusform>Rows {numbers} and {count} more.</numerusform>
            <numerusform>Rows {numbers} and {count} more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sentences</name>
    <message numerus="yes">
        <source>The ledger is true: all {count} entry(s) agree with every balance</source>
        <translation>
            <numerusform>The ledger is true: {count} entry agrees with every balance</numerusform>
            <numerusform>The ledger is true: all {count} entries agree with every balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} thing(s) in the ledger do not agree</source>
        <translation>
            <numerusform>{count} thing in the ledger does not agree</numerusform>
            <numerusform>{count} things in the ledger do not agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points of {count} customer(s) expire within {days} days</source>
        <translation>
            <numerusform>{points} points of {count} customer expire within {days} days</numerusform>
            <numerusform>{points} points of {count} customers expire within {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} of them, of {count} customer(s), within {days} days.</source>
        <translation>
            <numerusform>{points} of them, of {count} customer, within {days} days.</numerusform>
            <numerusform>{points} of them, of {count} customers, within {days} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over {count} balance(s)</source>
        <translation>
            <numerusform>Take over {count} balance</numerusform>
            <numerusform>Take over {count} balances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} balance(s) taken over from {file}</source>
        <translation>
            <numerusform>{count} balance taken over from {file}</numerusform>
            <numerusform>{count} balances taken over from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have points already; these come on top</source>
        <translation>
            <numerusform>{count} customer has points already; these come on top</numerusform>
            <numerusform>{count} customers have points already; these come on top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) stand in several rows with the same last day; their points are added up</source>
        <translation>
            <numerusform>{count} customer stands in several rows with the same last day; the points are added up</numerusform>
            <numerusform>{count} customers stand in several rows with the same last day; their points are added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are left out; the reason stands beside each</source>
        <translation>
            <numerusform>{count} row is left out; the reason stands beside it</numerusform>
            <numerusform>{count} rows are left out; the reason stands beside each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) of grace.</source>
        <translation>
            <numerusform>{count} day of grace.</numerusform>
            <numerusform>{count} days of grace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Shared</name>
    <message numerus="yes">
        <source>Remembered: {count} customer(s) share this phone. It joins and proposes nobody.</source>
        <translation>
            <numerusform>Remembered: {count} customer shares this phone. It joins and proposes nobody.</numerusform>
            <numerusform>Remembered: {count} customers share this phone. It joins and proposes nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remembered: {count} customer(s) share this e-mail. It joins and proposes nobody.</source>
        <translation>
            <numerusform>Remembered: {count} customer shares this e-mail. It joins and proposes nobody.</numerusform>
            <numerusform>Remembered: {count} customers share this e-mail. It joins and proposes nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message numerus="yes">
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count} time</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(s)</source>
        <translation>
            <numerusform>{count} piece</numerusform>
            <numerusform>{count} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message numerus="yes">
        <source>Tag “{value}” added to {count} customer(s)</source>
        <translation>
            <numerusform>Tag “{value}” added to {count} customer</numerusform>
            <numerusform>Tag “{value}” added to {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{value}” taken from {count} customer(s)</source>
        <translation>
            <numerusform>Tag “{value}” taken from {count} customer</numerusform>
            <numerusform>Tag “{value}” taken from {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class “{value}” for {count} customer(s)</source>
        <translation>
            <numerusform>Class “{value}” for {count} customer</numerusform>
            <numerusform>Class “{value}” for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) hidden</source>
        <translation>
            <numerusform>{count} customer hidden</numerusform>
            <numerusform>{count} customers hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) shown again</source>
        <translation>
            <numerusform>{count} customer shown again</numerusform>
            <numerusform>{count} customers shown again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags replaced for {count} customer(s)</source>
        <translation>
            <numerusform>Tags replaced for {count} customer</numerusform>
            <numerusform>Tags replaced for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field set for {count} customer(s)</source>
        <translation>
            <numerusform>A field set for {count} customer</numerusform>
            <numerusform>A field set for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text replaced for {count} customer(s)</source>
        <translation>
            <numerusform>Text replaced for {count} customer</numerusform>
            <numerusform>Text replaced for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent lowered for {count} customer(s)</source>
        <translation>
            <numerusform>Consent lowered for {count} customer</numerusform>
            <numerusform>Consent lowered for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Region “{value}” for {count} customer(s)</source>
        <translation>
            <numerusform>Region “{value}” for {count} customer</numerusform>
            <numerusform>Region “{value}” for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field of your own set for {count} customer(s)</source>
        <translation>
            <numerusform>A field of your own set for {count} customer</numerusform>
            <numerusform>A field of your own set for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited in Excel</source>
        <translation>
            <numerusform>{count} customer edited in Excel</numerusform>
            <numerusform>{count} customers edited in Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class set by rules for {count} customer(s)</source>
        <translation>
            <numerusform>Class set by rules for {count} customer</numerusform>
            <numerusform>Class set by rules for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited</source>
        <translation>
            <numerusform>{count} customer edited</numerusform>
            <numerusform>{count} customers edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited: {fields}</source>
        <translation>
            <numerusform>{count} customer edited: {fields}</numerusform>
            <numerusform>{count} customers edited: {fields}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new customer(s)</source>
        <translation>
            <numerusform>{count} new customer</numerusform>
            <numerusform>{count} new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new order(s)</source>
        <translation>
            <numerusform>{count} new order</numerusform>
            <numerusform>{count} new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) changed</source>
        <translation>
            <numerusform>{count} value changed</numerusform>
            <numerusform>{count} values changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points in {count} row(s)</source>
        <translation>
            <numerusform>points in {count} row</numerusform>
            <numerusform>points in {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) kept aside</source>
        <translation>
            <numerusform>{count} row kept aside</numerusform>
            <numerusform>{count} rows kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer record(s) erased again in a copy put back</source>
        <translation>
            <numerusform>{count} customer record erased again in a copy put back</numerusform>
            <numerusform>{count} customer records erased again in a copy put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) without a name</source>
        <translation>
            <numerusform>{count} order without a name</numerusform>
            <numerusform>{count} orders without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} action(s)</source>
        <translation>
            <numerusform>{count} action</numerusform>
            <numerusform>{count} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) merged into {who}</source>
        <translation>
            <numerusform>{count} customer merged into {who}</numerusform>
            <numerusform>{count} customers merged into {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) merged into one</source>
        <translation>
            <numerusform>{count} customer merged into one</numerusform>
            <numerusform>{count} customers merged into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certain pair(s) merged</source>
        <translation>
            <numerusform>{count} certain pair merged</numerusform>
            <numerusform>{count} certain pairs merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail of {count} customer(s) marked as shared</source>
        <translation>
            <numerusform>E-mail of {count} customer marked as shared</numerusform>
            <numerusform>E-mail of {count} customers marked as shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone of {count} customer(s) marked as shared</source>
        <translation>
            <numerusform>Phone of {count} customer marked as shared</numerusform>
            <numerusform>Phone of {count} customers marked as shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} customer</numerusform>
            <numerusform>{count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} spent {count} point(s)</source>
        <translation>
            <numerusform>{who} spent {count} point</numerusform>
            <numerusform>{who} spent {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} was given {count} point(s)</source>
        <translation>
            <numerusform>{who} was given {count} point</numerusform>
            <numerusform>{who} was given {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} lost {count} point(s)</source>
        <translation>
            <numerusform>{who} lost {count} point</numerusform>
            <numerusform>{who} lost {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points for each of {count} customer(s)</source>
        <translation>
            <numerusform>{points} points for {count} customer</numerusform>
            <numerusform>{points} points for each of {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points taken from each of {count} customer(s)</source>
        <translation>
            <numerusform>{points} points taken from {count} customer</numerusform>
            <numerusform>{points} points taken from each of {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points of {count} customer(s) last until {day}</source>
        <translation>
            <numerusform>Points of {count} customer last until {day}</numerusform>
            <numerusform>Points of {count} customers last until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} opening balance(s) of points</source>
        <translation>
            <numerusform>{count} opening balance of points</numerusform>
            <numerusform>{count} opening balances of points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} point(s) spent</source>
        <translation>
            <numerusform>{points} point spent</numerusform>
            <numerusform>{points} points spent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier {tier} set for {count} customer(s)</source>
        <translation>
            <numerusform>Tier {tier} set for {count} customer</numerusform>
            <numerusform>Tier {tier} set for {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coupon “{name}” given to {count} customer(s)</source>
        <translation>
            <numerusform>Coupon “{name}” given to {count} customer</numerusform>
            <numerusform>Coupon “{name}” given to {count} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) added to coupon “{name}”</source>
        <translation>
            <numerusform>{count} code added to coupon “{name}”</numerusform>
            <numerusform>{count} codes added to coupon “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them anew</source>
        <translation>
            <numerusform>{count} of them anew</numerusform>
            <numerusform>{count} of them anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s)</source>
        <translation>
            <numerusform>{count} code</numerusform>
            <numerusform>{count} codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message numerus="yes">
        <source>{count} pair(s) to review</source>
        <translation>
            <numerusform>{count} pair to review</numerusform>
            <numerusform>{count} pairs to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all {count} certain pair(s)</source>
        <translation>
            <numerusform>Merge all {count} certain pair</numerusform>
            <numerusform>Merge all {count} certain pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} certain pair(s)?</source>
        <translation>
            <numerusform>Merge {count} certain pair?</numerusform>
            <numerusform>Merge {count} certain pairs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} pair(s)</source>
        <translation>
            <numerusform>Merge {count} pair</numerusform>
            <numerusform>Merge {count} pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} line(s) of the customer list: same phone or e-mail, no name against it</source>
        <translation>
            <numerusform>{count} line of the customer list: same phone or e-mail, no name against it</numerusform>
            <numerusform>{count} lines of the customer list: same phone or e-mail, no name against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certain pair(s) were merged</source>
        <translation>
            <numerusform>{count} certain pair was merged</numerusform>
            <numerusform>{count} certain pairs were merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} record(s)</source>
        <translation>
            <numerusform>{count} record</numerusform>
            <numerusform>{count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined from {count} record(s)</source>
        <translation>
            <numerusform>Joined from {count} record</numerusform>
            <numerusform>Joined from {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contact(s)</source>
        <translation>
            <numerusform>{count} contact</numerusform>
            <numerusform>{count} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} customers into one</source>
        <translation>
            <numerusform>Merge {count} customer into one</numerusform>
            <numerusform>Merge {count} customers into one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Ways</name>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal codes given to %Ln people</source>
        <translation>
            <numerusform>Personal code given to %Ln person</numerusform>
            <numerusform>Personal codes given to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal codes of %Ln people taken back</source>
        <translation>
            <numerusform>Personal code of %Ln person taken back</numerusform>
            <numerusform>Personal codes of %Ln people taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} time(s) this year</source>
        <translation>
            <numerusform>{count} time this year</numerusform>
            <numerusform>{count} times this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near {tier}</source>
        <translation>
            <numerusform>{count} near {tier}</numerusform>
            <numerusform>{count} near {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} may fall within {days} days</source>
        <translation>
            <numerusform>{count} may fall within {days} days</numerusform>
            <numerusform>{count} may fall within {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people would fall at their next review</source>
        <translation>
            <numerusform>{count} person would fall at the next review</numerusform>
            <numerusform>{count} people would fall at their next review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them miss at most {amount} to stay. Tell them in time.</source>
        <translation>
            <numerusform>{count} of them misses at most {amount} to stay. Tell them in time.</numerusform>
            <numerusform>{count} of them miss at most {amount} to stay. Tell them in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>Show all {count}</numerusform>
            <numerusform>Show all {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) are {tier} now</source>
        <translation>
            <numerusform>{count} customer is {tier} now</numerusform>
            <numerusform>{count} customers are {tier} now</numerusform>
        </translation>
    </message>
</context>
</TS>
