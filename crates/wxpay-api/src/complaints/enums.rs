// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The language the answer is given in.
    pub enum MerchantLanguage {
        /// Zh cn.
        ZhCn = "ZH_CN",
        /// Zh tw.
        ZhTw = "ZH_TW",
        /// Zh hk.
        ZhHk = "ZH_HK",
        /// En.
        En = "EN",
        /// Ja.
        Ja = "JA",
        /// Ko.
        Ko = "KO",
        /// Th.
        Th = "TH",
        /// Vi.
        Vi = "VI",
        /// Ru.
        Ru = "RU",
        /// De.
        De = "DE",
        /// Fr.
        Fr = "FR",
        /// Ar.
        Ar = "AR",
        /// Es.
        Es = "ES",
    }
}

wxpay_core::open_enum! {
    /// The state of a complaint.
    pub enum ComplaintState {
        /// Pending.
        Pending = "PENDING",
        /// Processing.
        Processing = "PROCESSING",
        /// Processed.
        Processed = "PROCESSED",
    }
}

wxpay_core::open_enum! {
    /// The priority of a complaint.
    pub enum ComplaintPriority {
        /// Priority.
        Priority = "PRIORITY",
        /// General.
        General = "GENERAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of problem complained about.
    pub enum ProblemType {
        /// Refund.
        Refund = "REFUND",
        /// Service not work.
        ServiceNotWork = "SERVICE_NOT_WORK",
        /// Others.
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// A tag on the user who complains.
    pub enum UserTag {
        /// Trusted.
        Trusted = "TRUSTED",
        /// High risk.
        HighRisk = "HIGH_RISK",
    }
}

wxpay_core::open_enum! {
    /// Who or what sent a message.
    pub enum SenderIdentity {
        /// Unknown.
        NamedUnknown = "UNKNOWN",
        /// Manual.
        Manual = "MANUAL",
        /// Machine.
        Machine = "MACHINE",
    }
}

wxpay_core::open_enum! {
    /// What the media files belong to.
    pub enum MediaType {
        /// User complaint image.
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// Operation image.
        OperationImage = "OPERATION_IMAGE",
    }
}

wxpay_core::open_enum! {
    /// The state of a service order.
    pub enum ServiceOrderState {
        /// Doing.
        Doing = "DOING",
        /// Revoked.
        Revoked = "REVOKED",
        /// Waitpay.
        Waitpay = "WAITPAY",
        /// Done.
        Done = "DONE",
    }
}

wxpay_core::open_enum! {
    /// The kind of additional information.
    pub enum AdditionalInfoType {
        /// Share power type.
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a message block.
    pub enum BlockType {
        /// Text.
        Text = "TEXT",
        /// Image.
        Image = "IMAGE",
        /// Link.
        Link = "LINK",
        /// Faq list.
        FaqList = "FAQ_LIST",
        /// Button.
        Button = "BUTTON",
        /// Button group.
        ButtonGroup = "BUTTON_GROUP",
    }
}

wxpay_core::open_enum! {
    /// The colour of text in a message.
    pub enum TextColor {
        /// Default.
        Default = "DEFAULT",
        /// Secondary.
        Secondary = "SECONDARY",
    }
}

wxpay_core::open_enum! {
    /// The style of an image in a message.
    pub enum ImageStyle {
        /// Image style type narrow.
        ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
        /// Image style type wide.
        ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
    }
}

wxpay_core::open_enum! {
    /// How the buttons of a group are laid out.
    pub enum ButtonLayout {
        /// Layout unknown.
        LayoutUnknown = "LAYOUT_UNKNOWN",
        /// Layout horizontal.
        LayoutHorizontal = "LAYOUT_HORIZONTAL",
        /// Layout vertical.
        LayoutVertical = "LAYOUT_VERTICAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of action behind a link, button or question.
    pub enum MessageActionType {
        /// Action type send message.
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        /// Action type jump url.
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        /// Action type jump mini program.
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}
