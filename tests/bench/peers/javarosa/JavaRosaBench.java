// SPDX-License-Identifier: GPL-3.0-or-later
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.model.xform.XFormsModule;

/**
 * What saltbush-bench measures of forms, by JavaRosa after its warm-up:
 * JavaRosaBench INPUTS FORMS. Prints "name seconds".
 */
public final class JavaRosaBench {
    private static final int roundCount = 20;

    private JavaRosaBench() {
    }

    public static void main(String[] args) throws Exception {
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        new XFormsModule().registerModule();
        Path inputs = Path.of(args[0]);
        if (args.length > 1) {
            autopsy(Files.readAllBytes(Path.of(args[1], "whova_form.xml")));
            wards(Files.readAllBytes(
                Path.of(args[1], "nigeria_wards_internal_2ndry_instance_minified.xml")));
        }
        oneAnswer(Files.readAllBytes(inputs.resolve("nodes-10000.xml")));
        cascade(Files.readAllBytes(inputs.resolve("cascade.xml")));
    }

    private static void autopsy(byte[] xml) throws Exception {
        Clock.warmUp(() -> OpenForm.parse(xml));
        double load = Double.MAX_VALUE;
        for (int i = 0; i < roundCount; i++)
            load = Math.min(load, Clock.secondsOf(() -> OpenForm.parse(xml)));
        Clock.print("whova.load", load);

        Clock.warmUp(() -> through(new OpenForm(OpenForm.parse(xml))));
        double answering = Double.MAX_VALUE;
        OpenForm last = null;
        for (int i = 0; i < roundCount; i++) {
            OpenForm open = last = new OpenForm(OpenForm.parse(xml));
            answering = Math.min(answering, Clock.secondsOf(() -> through(open)));
        }
        Clock.print("whova.answer", answering);
        Clock.print("whova.questions", last.questions);
        Clock.print("whova.answers", last.answers);
    }

    private static void through(OpenForm open) {
        open.begin();
        open.answerThrough();
    }

    private static void oneAnswer(byte[] xml) throws Exception {
        OpenForm open = new OpenForm(OpenForm.parse(xml));
        open.begin();
        List<FormIndex> indexes = new ArrayList<>();
        while (open.controller.stepToNextEvent() != FormEntryController.EVENT_END_OF_FORM)
            indexes.add(open.model.getFormIndex());
        double[] times = new double[500]; // of some milliseconds each
        int[] given = {0};
        Clock.Work round = () -> {
            for (int i = 0; i < times.length; i++) {
                FormIndex index = indexes.get(i % indexes.size());
                StringData answer = new StringData(Integer.toString(given[0]++));
                times[i] = Clock.secondsOf(() -> open.answer(index, answer));
            }
        };
        Clock.warmUp(round);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            round.run();
            best = Math.min(best, Clock.quantile(times, 0.99));
        }
        Clock.print("answer.p99", best);
    }

    private static void cascade(byte[] xml) throws Exception {
        FormDef[] form = new FormDef[1];
        double first = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) { // of a second each
            form[0] = OpenForm.parse(xml);
            first = Math.min(first, placesOf(begun(form[0]), "d5"));
        }
        Clock.print("filter.first", first);

        OpenForm open = begun(form[0]);
        FormIndex district = open.find("district"), place = open.find("place");
        List<SelectChoice> choices = new ArrayList<>();
        double[] times = new double[500];
        Clock.Work round = () -> {
            for (int i = 0; i < times.length; i++) {
                open.answer(district, new StringData("d" + (i * 7) % 1000));
                times[i] = Clock.secondsOf(() -> open.show(place));
            }
        };
        Clock.warmUp(round);
        round.run();
        Clock.print("filter.later", Clock.quantile(times, 0.5));
        Clock.print("filter.worst", Clock.quantile(times, 0.99));
    }

    private static OpenForm begun(FormDef form) {
        OpenForm open = new OpenForm(form);
        open.begin();
        return open;
    }

    private static double placesOf(OpenForm open, String district) throws Exception {
        open.answer(open.find("district"), new StringData(district));
        FormIndex place = open.find("place");
        return Clock.secondsOf(() -> {
            if (open.show(place).size() != 100)
                throw new IllegalStateException("other places");
        });
    }

    /** Every state, of each its first three local governments, of each its wards. */
    private static void wards(byte[] xml) throws Exception {
        double[] first = {Double.MAX_VALUE};
        List<Double> later = new ArrayList<>();
        Clock.warmUp(() -> {
            OpenForm open = begun(OpenForm.parse(xml));
            later.clear();
            wardsOf(open, later);
            first[0] = Math.min(first[0], later.remove(0));
        });
        double[] times = later.stream().mapToDouble(Double::doubleValue).toArray();
        Clock.print("wards.first", first[0]);
        Clock.print("wards.later", Clock.quantile(times, 0.5));
        Clock.print("wards.worst", Clock.quantile(times, 0.99));
        Clock.print("wards.lists", times.length);
    }

    private static void wardsOf(OpenForm open, List<Double> times) throws Exception {
        FormIndex state = open.find("state"), lga = open.find("lga"), ward = open.find("ward");
        for (SelectChoice each : open.show(state)) {
            open.choose(state, each.getValue());
            List<SelectChoice> local = open.show(lga);
            for (SelectChoice one : local.subList(0, Math.min(3, local.size()))) {
                open.choose(lga, one.getValue());
                times.add(Clock.secondsOf(() -> open.show(ward)));
            }
        }
    }
}
