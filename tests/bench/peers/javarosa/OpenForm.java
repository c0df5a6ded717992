// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.GregorianCalendar;

import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DateTimeData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.xform.util.XFormUtils;

/** A form while it is answered: what a screen asks of JavaRosa. */
final class OpenForm {
    final FormDef form;
    FormEntryModel model;
    FormEntryController controller;
    int questions;
    int answers;

    OpenForm(FormDef form) {
        this.form = form;
    }

    static FormDef parse(byte[] xml) throws Exception {
        return XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xml));
    }

    void begin() {
        form.initialize(true, new InstanceInitializationFactory());
        model = new FormEntryModel(form);
        controller = new FormEntryController(model);
    }

    FormIndex find(String name) {
        controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        while (controller.stepToNextEvent() != FormEntryController.EVENT_END_OF_FORM) {
            FormIndex index = model.getFormIndex();
            if (index.getReference() != null && index.getReference().getNameLast().equals(name))
                return index;
        }
        throw new IllegalStateException("no " + name);
    }

    void answer(FormIndex index, IAnswerData data) {
        if (controller.answerQuestion(index, data, true) != FormEntryController.ANSWER_OK)
            throw new IllegalStateException("not taken");
    }

    void choose(FormIndex index, String value) {
        answer(index, new SelectOneData(new Selection(value)));
    }

    /** All that is seen of a question; its choices. */
    List<SelectChoice> show(FormIndex index) {
        FormEntryPrompt prompt = model.getQuestionPrompt(index);
        int seen = length(prompt.getQuestionText()) + length(prompt.getHelpText());
        List<SelectChoice> choices = prompt.getSelectChoices();
        if (choices != null)
            for (SelectChoice choice : choices)
                seen += length(prompt.getSelectChoiceText(choice));
        if (seen < 0)
            throw new IllegalStateException();
        return choices;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    /** From the first question to the last, as AutopsyBench.cpp does it. */
    void answerThrough() {
        controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        int event;
        while ((event = controller.stepToNextEvent()) != FormEntryController.EVENT_END_OF_FORM) {
            if (event != FormEntryController.EVENT_QUESTION)
                continue;
            FormIndex index = model.getFormIndex();
            ++questions;
            List<SelectChoice> choices = show(index);
            FormEntryPrompt prompt = model.getQuestionPrompt(index);
            if (prompt.isReadOnly())
                continue;
            IAnswerData data = answerTo(prompt, choices);
            if (controller.answerQuestion(index, data, true) == FormEntryController.ANSWER_OK)
                ++answers;
        }
    }

    private static IAnswerData answerTo(FormEntryPrompt prompt, List<SelectChoice> choices) {
        switch (prompt.getControlType()) {
        case Constants.CONTROL_SELECT_ONE:
            return new SelectOneData(choices.get(0).selection());
        case Constants.CONTROL_SELECT_MULTI:
            return new MultipleItemsData(List.of(choices.get(0).selection()));
        default:
            return typed(prompt.getDataType());
        }
    }

    private static IAnswerData typed(int type) {
        switch (type) {
        case Constants.DATATYPE_INTEGER:
            return new IntegerData(1);
        case Constants.DATATYPE_DECIMAL:
            return new DecimalData(1.5);
        case Constants.DATATYPE_DATE:
            return new DateData(firstOfMay());
        case Constants.DATATYPE_DATE_TIME:
            return new DateTimeData(firstOfMay());
        default:
            return new StringData("text");
        }
    }

    private static Date firstOfMay() {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getDefault());
        calendar.clear();
        calendar.set(2020, java.util.Calendar.MAY, 1);
        return calendar.getTime();
    }
}
