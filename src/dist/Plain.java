import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes out, in our own classes, what the JDK would otherwise make anew at each start and keeps in no cache: which type a
 * {@code switch} has before it, and when two records are equal. By the words of {@link java.lang.runtime.SwitchBootstraps}
 * and {@link java.lang.runtime.ObjectMethods}.
 */
final class Plain implements AutoCloseable {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final List<ZipFile> jars = new ArrayList<>();
    private final ClassFile files;

    /** For classes that may name those of these jars. */
    Plain(List<Path> beside) throws IOException {
        for (Path jar : beside) {
            jars.add(new ZipFile(jar.toFile()));
        }
        files = ClassFile.of(ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::find).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private InputStream find(ClassDesc type) {
        String descriptor = type.descriptorString();
        String entry = descriptor.substring(1, descriptor.length() - 1) + ".class";
        try {
            for (ZipFile jar : jars) {
                ZipEntry found = jar.getEntry(entry);
                if (found != null) {
                    return jar.getInputStream(found);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same class, written out. */
    byte[] of(byte[] written) {
        ClassModel model = files.parse(written);
        var helpers =
                new Helpers(model.thisClass().asSymbol(), model.flags().has(AccessFlag.INTERFACE), new TreeMap<>());
        ClassTransform bodies = ClassTransform.transformingMethodBodies(helpers::replace);
        return files.transformClass(model, bodies.andThen(ClassTransform.endHandler(helpers::add)));
    }

    @Override
    public void close() throws IOException {
        for (ZipFile jar : jars) {
            jar.close();
        }
    }

    /** The methods that a class gets, by name. */
    private record Helpers(ClassDesc owner, boolean ofInterface, Map<String, Helper> made) {
        private record Helper(MethodTypeDesc type, Consumer<CodeBuilder> body) {}

        void replace(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeDynamicInstruction call) {
                String way = call.bootstrapMethod().owner().displayName() + "."
                        + call.bootstrapMethod().methodName();
                List<ConstantDesc> told = call.bootstrapArgs();
                if (way.equals("SwitchBootstraps.typeSwitch") && told.stream().allMatch(ClassDesc.class::isInstance)) {
                    call(code, "switch", call.typeSymbol(), body -> choose(body, told));
                    return;
                }
                String name = call.name().stringValue();
                if (way.equals("ObjectMethods.bootstrap") && name.equals("equals")) {
                    call(code, name, call.typeSymbol(), body -> equal(body, parts(told)));
                    return;
                }
                if (way.equals("ObjectMethods.bootstrap") && name.equals("hashCode")) {
                    call(code, name, call.typeSymbol(), body -> hash(body, parts(told)));
                    return;
                }
            }
            code.with(element);
        }

        private void call(CodeBuilder code, String what, MethodTypeDesc type, Consumer<CodeBuilder> body) {
            String name = "plain$" + what + "$" + made.size();
            made.put(name, new Helper(type, body));
            code.invokestatic(owner, name, type, ofInterface);
        }

        void add(ClassBuilder type) {
            int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
            made.forEach((name, helper) -> type.withMethodBody(name, helper.type(), flags, helper.body()));
        }

        /** The number of the first type from there on that it is of; -1 for null, and one too many for none. */
        private static void choose(CodeBuilder code, List<ConstantDesc> types) {
            Label there = code.newLabel();
            code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
            for (int i = 0; i < types.size(); i++) {
                Label next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next);
                code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
                code.loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(types.size()).ireturn();
        }

        private static List<DirectMethodHandleDesc> parts(List<ConstantDesc> told) {
            return told.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
        }

        private void equal(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
            Label other = code.newLabel();
            code.aload(1).instanceOf(owner).ifeq(other);
            for (DirectMethodHandleDesc part : parts) {
                ClassDesc type = part.invocationType().returnType();
                code.aload(0).getfield(owner, part.methodName(), type);
                code.aload(1).checkcast(owner).getfield(owner, part.methodName(), type);
                switch (TypeKind.from(type)) {
                    case INT, BOOLEAN, BYTE, CHAR, SHORT -> code.if_icmpne(other);
                    case LONG, FLOAT, DOUBLE -> {
                        MethodTypeDesc compare = MethodTypeDesc.of(ConstantDescs.CD_int, type, type);
                        code.invokestatic(boxed(type), "compare", compare).ifne(other);
                    }
                    case REFERENCE, VOID -> {
                        var object = ConstantDescs.CD_Object;
                        MethodTypeDesc equals = MethodTypeDesc.of(ConstantDescs.CD_boolean, object, object);
                        code.invokestatic(OBJECTS, "equals", equals).ifeq(other);
                    }
                }
            }
            code.iconst_1().ireturn().labelBinding(other).iconst_0().ireturn();
        }

        private void hash(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
            code.iconst_0();
            for (DirectMethodHandleDesc part : parts) {
                ClassDesc type = part.invocationType().returnType();
                code.loadConstant(31).imul();
                code.aload(0).getfield(owner, part.methodName(), type);
                ClassDesc hashed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
                ClassDesc by = type.isPrimitive() ? boxed(type) : OBJECTS;
                code.invokestatic(by, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, hashed));
                code.iadd();
            }
            code.ireturn();
        }

        private static ClassDesc boxed(ClassDesc type) {
            return switch (TypeKind.from(type)) {
                case INT -> ConstantDescs.CD_Integer;
                case BOOLEAN -> ConstantDescs.CD_Boolean;
                case BYTE -> ConstantDescs.CD_Byte;
                case CHAR -> ConstantDescs.CD_Character;
                case SHORT -> ConstantDescs.CD_Short;
                case LONG -> ConstantDescs.CD_Long;
                case FLOAT -> ConstantDescs.CD_Float;
                case DOUBLE -> ConstantDescs.CD_Double;
                case REFERENCE, VOID -> throw new IllegalArgumentException(type.descriptorString());
            };
        }
    }
}
