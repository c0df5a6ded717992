// SPDX-License-Identifier: GPL-3.0-or-later
// An expression, parsed, and evaluated at two nodes of an interview.
#include "core/interview/Engine.h"
#include "tests/fuzz/Entry.h"
#include "tests/fuzz/FixedForm.h"
#include "tests/fuzz/FuzzHost.h"

using namespace saltbush;

namespace
{

/// Names that expressions bring stay with the form: it is made anew from time to time.
struct Fixed
{
    fuzz::FuzzHost host;
    form::SharedForm form =
        form::readXForm(fuzz::fixedForm(), interview::formFunctions(), fuzz::attachment).form;
    interview::Engine engine{form, host, *interview::FormLogic::of(form), *form->instanceTemplate};

    Fixed() { engine.begin(); }
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static std::unique_ptr<Fixed> fixed;
    static int runs = 0;
    if (!fixed || ++runs % 1000 == 0)
        fixed = std::make_unique<Fixed>();
    const auto expression =
        xpath::Expression::parse(QString::fromUtf8(fuzz::bytesOf(data, size)), fixed->form->names,
                                 interview::formFunctions(), fixed->form->namespaces);
    if (!expression)
        return 0;
    const interview::Instance &instance = fixed->engine.instance();
    for (const char *path : {"/data/word", "/data/person/age"}) {
        const auto &nodes = instance.all(fixed->form->find(QString::fromLatin1(path)));
        for (int times = 0; times < 2; ++times) { // the second time from what is known
            if (const auto value = fixed->engine.world().evaluate(*expression, nodes.back()))
                (void)value->toString();
        }
    }
    return 0;
}
