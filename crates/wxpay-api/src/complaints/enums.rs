// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The language the response is given in.
    pub enum MerchantLanguage {
        /// Chinese in simplified characters (简体中文).
        ZhCn = "ZH_CN",
        /// Chinese in traditional characters, as in Taiwan (台湾繁体中文).
        ZhTw = "ZH_TW",
        /// Chinese in traditional characters, as in Hong Kong (香港繁体中文).
        ZhHk = "ZH_HK",
        /// English (英语).
        En = "EN",
        /// Japanese (日语).
        Ja = "JA",
        /// Korean (韩语).
        Ko = "KO",
        /// Thai (泰语).
        Th = "TH",
        /// Vietnamese (越南语).
        Vi = "VI",
        /// Russian (俄罗斯语).
        Ru = "RU",
        /// German (德语).
        De = "DE",
        /// French (法语).
        Fr = "FR",
        /// Arabic (阿拉伯语).
        Ar = "AR",
        /// Spanish (西班牙语).
        Es = "ES",
    }
}

wxpay_core::open_enum! {
    /// Steps of a complaint until it is settled.
    pub enum ComplaintState {
        /// Waiting.
        Pending = "PENDING",
        /// In work.
        Processing = "PROCESSING",
        /// Done.
        Processed = "PROCESSED",
    }
}

wxpay_core::open_enum! {
    /// Says how urgent a complaint is.
    pub enum ComplaintPriority {
        Priority = "PRIORITY",
        General = "GENERAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of problem complained about.
    pub enum ProblemType {
        /// Asks for a refund.
        Refund = "REFUND",
        /// Service or benefit not in effect.
        ServiceNotWork = "SERVICE_NOT_WORK",
        /// The complaint is about something that has no value of its own.
        Others = "OTHERS",
    }
}

wxpay_core::open_enum! {
    /// A tag on the user who complains.
    pub enum UserTag {
        /// User may be refunded at once.
        Trusted = "TRUSTED",
        /// High risk, treat first.
        HighRisk = "HIGH_RISK",
    }
}

wxpay_core::open_enum! {
    /// Person or system that sent a message.
    pub enum SenderIdentity {
        #[doc(alias = "UNKNOWN")]
        NamedUnknown = "UNKNOWN",
        /// By a person.
        Manual = "MANUAL",
        /// By a machine.
        Machine = "MACHINE",
    }
}

wxpay_core::open_enum! {
    /// Scene that the media files belong to.
    pub enum MediaType {
        /// Picture the user sent with the complaint.
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// Picture sent while it was negotiated.
        OperationImage = "OPERATION_IMAGE",
    }
}

wxpay_core::open_enum! {
    /// Steps of the Pay Score order that a complaint is about.
    pub enum ServiceOrderState {
        /// Running.
        Doing = "DOING",
        /// Cancelled.
        Revoked = "REVOKED",
        /// Waiting to be paid.
        Waitpay = "WAITPAY",
        /// The service order is completed (服务订单已完成).
        Done = "DONE",
    }
}

wxpay_core::open_enum! {
    /// The kind of additional information.
    pub enum AdditionalInfoType {
        /// Power banks.
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

wxpay_core::open_enum! {
    /// The kind of a message block.
    pub enum BlockType {
        Text = "TEXT",
        /// Picture.
        Image = "IMAGE",
        Link = "LINK",
        /// List of questions.
        FaqList = "FAQ_LIST",
        Button = "BUTTON",
        /// The block shows several buttons.
        ButtonGroup = "BUTTON_GROUP",
    }
}

wxpay_core::open_enum! {
    /// The colour of text in a message.
    pub enum TextColor {
        /// Ordinary colour of text.
        Default = "DEFAULT",
        /// Colour of secondary text.
        Secondary = "SECONDARY",
    }
}

wxpay_core::open_enum! {
    /// The style of an image in a message.
    pub enum ImageStyle {
        /// Narrow picture.
        #[doc(alias = "IMAGE_STYLE_TYPE_NARROW")]
        Narrow = "IMAGE_STYLE_TYPE_NARROW",
        /// Wide picture.
        #[doc(alias = "IMAGE_STYLE_TYPE_WIDE")]
        Wide = "IMAGE_STYLE_TYPE_WIDE",
    }
}

wxpay_core::open_enum! {
    /// Way in which the buttons of a group are laid out.
    pub enum ButtonLayout {
        #[doc(alias = "LAYOUT_UNKNOWN")]
        NamedUnknown = "LAYOUT_UNKNOWN",
        /// Side by side.
        #[doc(alias = "LAYOUT_HORIZONTAL")]
        Horizontal = "LAYOUT_HORIZONTAL",
        /// One below the other.
        #[doc(alias = "LAYOUT_VERTICAL")]
        Vertical = "LAYOUT_VERTICAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of action behind a link, button or question.
    pub enum MessageActionType {
        /// Sends a message, message_info required.
        #[doc(alias = "ACTION_TYPE_SEND_MESSAGE")]
        SendMessage = "ACTION_TYPE_SEND_MESSAGE",
        /// Opens a link, jump_url required.
        #[doc(alias = "ACTION_TYPE_JUMP_URL")]
        JumpUrl = "ACTION_TYPE_JUMP_URL",
        /// Opens a mini program.
        #[doc(alias = "ACTION_TYPE_JUMP_MINI_PROGRAM")]
        JumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}
