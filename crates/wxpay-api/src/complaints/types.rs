// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalInfoType;
use super::ComplaintPriority;
use super::ComplaintState;
use super::ImageStyle;
use super::MediaType;
use super::ServiceOrderState;
use super::TextColor;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// The complaint notification address of a merchant.
    pub answer NotificationUrl {
        always {}
        optional {
            /// Merchant number (商户号). At most 64 characters.
            mchid: String,
            /// Address (通知地址). At most 255 characters.
            url: String,
        }
    }
}

wxpay_core::model! {
    /// A complaint on the overseas host with its state and orders.
    pub answer GlobalComplaint {
        always {}
        optional {
            /// Complaint number (投诉单号).
            complaint_id: String,
            /// When the complaint was made (投诉时间).
            complaint_time: DateTime,
            /// Details of the complaint (投诉详情).
            complaint_detail: String,
            /// Complaint state (投诉单状态).
            complaint_state: ComplaintState,
            /// Merchant number complained about (被诉商户号).
            complainted_mchid: String,
            /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded.
            payer_phone: Sensitive,
            /// Orders associated with the complaint (投诉单关联订单信息).
            complaint_order_info: Vec<GlobalComplaintOrder>,
            /// Whether the complaint has been fully refunded (投诉单是否已全额退款).
            complaint_full_refunded: bool,
            /// Whether it is overdue (是否超时).
            is_overdue: bool,
            /// Priority (优先级).
            priority: ComplaintPriority,
            /// Whether a user message awaits a reply (是否有待回复的用户留言).
            incoming_user_response: bool,
            /// Number of complaints by the user (用户投诉次数).
            user_complaint_times: i64,
            /// Media files of the complaint (投诉资料列表).
            complaint_media_list: Vec<GlobalComplaintMedia>,
            /// Description of the problem (问题描述).
            problem_description: String,
            /// Translation of the complaint's details (投诉详情翻译).
            complaint_detail_trans: String,
            /// Service orders associated with the complaint (投诉单关联服务单信息).
            service_order_info: Vec<ServiceOrder>,
        }
    }
}

wxpay_core::model! {
    /// The media id of an uploaded image.
    pub answer UploadedImage {
        always {}
        optional {
            /// Media file id (媒体文件标识ID). At most 512 characters.
            media_id: String,
        }
    }
}

wxpay_core::model! {
    /// The mini program page to open.
    pub shared MiniProgramJumpInfo {
        required {
            /// Application id (跳转小程序APPID). Required.
            appid: String,
            /// Page path (跳转小程序页面PATH). Required.
            path: String,
            /// Text (跳转小程序页面名称). Required.
            text: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An order that a complaint on the overseas host is about.
    pub answer GlobalComplaintOrder {
        always {}
        optional {
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Settlement amount (结算币种金额). In fen.
            settlement_amount: i64,
            /// Total refunded in the settlement currency (结算币种累计已退款金额).
            settlement_refunded_amount: String,
            /// Settlement currency (结算币种).
            settlement_currency: String,
            /// Amount paid (订单金额). In fen.
            payer_amount: i64,
            /// Total refunded in the payment currency (支付币种累计已退款金额). In fen.
            payer_refunded_amount: i64,
            /// Currency the user pays in (支付币种).
            payer_currency: String,
            /// Trade time (交易时间).
            trade_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// Media files attached to a complaint on the overseas host.
    pub answer GlobalComplaintMedia {
        always {}
        optional {
            /// Media file type (媒体文件业务类型).
            media_type: MediaType,
            /// Media file address (媒体文列表).
            media_url: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A WeChat Pay Score service order that a complaint is about.
    pub answer ServiceOrder {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付服务订单号). At most 128 characters.
            order_id: String,
            /// The merchant's own order number (商户服务订单号). At most 128 characters.
            out_order_no: String,
            /// State (支付分服务单状态).
            state: ServiceOrderState,
        }
    }
}

wxpay_core::model! {
    /// Media files attached to a complaint.
    pub answer ComplaintMedia {
        always {}
        optional {
            /// Media file type (媒体文件业务类型).
            media_type: MediaType,
            /// Media file address (媒体文列表). At most 512 characters.
            media_url: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// An order that a complaint is about.
    pub answer ComplaintOrder {
        always {}
        optional {
            /// WeChat Pay's order number (微信订单号). At most 64 characters.
            transaction_id: String,
            /// The merchant's own order number (商户订单号). At most 64 characters.
            out_trade_no: String,
            /// Amount (订单金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// Additional information about a complaint, by kind of business.
    pub answer AdditionalInfo {
        always {}
        optional {
            /// Kind (补充信息类型).
            r#type = "type": AdditionalInfoType,
            /// Complaint details of the shared power bank (充电宝投诉相关信息).
            share_power_info: SharePowerInfo,
        }
    }
}

wxpay_core::model! {
    /// Details of a complaint about a shared power bank.
    pub answer SharePowerInfo {
        always {}
        optional {
            /// When it was returned (归还时间).
            return_time: DateTime,
            /// Details of the place of return (归还地点信息).
            return_address_info: ReturnAddressInfo,
            /// Whether it was returned to the same machine (是否归还同一柜机).
            is_returned_to_same_machine: bool,
        }
    }
}

wxpay_core::model! {
    /// Text in a message, with its colour and weight.
    pub shared TextBlock {
        required {}
        optional {
            /// Text (文本).
            text: String,
            /// Text color (文本颜色).
            color: TextColor,
            /// Whether the text is bold (是否粗体).
            is_bold: bool,
        }
    }
}

wxpay_core::model! {
    /// An image in a message.
    pub shared ImageBlock {
        required {}
        optional {
            /// Media file id (媒体ID).
            media_id: String,
            /// Image style (图片样式类型).
            image_style_type: ImageStyle,
        }
    }
}

wxpay_core::model! {
    /// Where a shared power bank was returned.
    pub answer ReturnAddressInfo {
        always {}
        optional {
            /// Place of return (归还地点). At most 256 characters.
            return_address: String,
            /// Longitude (归还地点经度). At most 32 characters.
            longitude: String,
            /// Latitude (归还地点纬度). At most 32 characters.
            latitude: String,
        }
    }
}

wxpay_core::model! {
    /// When a link or button stops working.
    pub shared InvalidInfo {
        required {}
        optional {
            /// When it expires (过期时间).
            expired_time: DateTime,
            /// Whether it can be clicked more than once.
            multi_clickable: bool,
        }
    }
}

wxpay_core::model! {
    /// The message that is sent as a reply.
    pub shared MessageInfo {
        required {
            /// Content of the message (回复的消息内容). Required.
            content: String,
        }
        optional {
            /// Custom data passed through (自定义透传字段).
            custom_data: String,
        }
    }
}
