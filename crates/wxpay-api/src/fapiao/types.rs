// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerType;
use super::FapiaoBillType;
use super::PayChannel;
use super::TaxPreferenceMark;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// The buyer of a fapiao, or the title a user filled in.
    pub shared BuyerInformation {
        required {
            /// Kind (购买方类型). Required.
            r#type = "type": BuyerType,
            /// Name (名称). Required. At most 256 characters.
            name: String,
        }
        optional {
            /// Taxpayer identification number (纳税人识别号). At most 32 characters.
            taxpayer_id: String,
            /// Address (地址). At most 128 characters.
            address: String,
            /// Phone number (电话). At most 32 characters.
            telephone: String,
            /// Bank name (开户银行). At most 128 characters.
            bank_name: String,
            /// Bank account (银行账号). At most 32 characters.
            bank_account: String,
            /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
            /// Email address (邮箱地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
            email: Sensitive,
            /// Amount (订单金额). In fen.
            amount: i64,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
            /// Fapiao type (开具的发票类型).
            fapiao_bill_type: FapiaoBillType,
            /// Message left by the user (留言信息). At most 100 characters.
            user_apply_message: String,
        }
    }
}

wxpay_core::model! {
    /// The media id of an uploaded fapiao file.
    pub answer UploadedFapiaoFile {
        always {}
        optional {
            /// File id of the electronic fapiao (电子发票文件ID). At most 128 characters.
            fapiao_media_id: String,
        }
    }
}

wxpay_core::model! {
    /// The merchant's development options.
    pub answer DevelopmentConfig {
        always {}
        optional {
            /// Callback address (商户回调地址). At most 256 characters.
            callback_url: String,
            /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
            show_fapiao_cell: bool,
            /// Whether VAT fapiao are supported (商户是否支持开电子专票).
            support_vat_fapiao: bool,
        }
    }
}

wxpay_core::model! {
    /// The transaction that a fapiao is issued for.
    pub request TransactionInformation {
        required {
            /// Payment channel (支付渠道). Required.
            pay_channel: PayChannel,
            /// Amount (交易金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// WeChat Pay's order number (支付订单号). At most 64 characters.
            transaction_id: String,
            /// The merchant's own order number (支付商户订单号). At most 64 characters.
            out_trade_no: String,
        }
    }
}

wxpay_core::model! {
    /// The seller on a fapiao.
    pub shared SellerInformation {
        required {
            /// Name (名称). Required. At most 256 characters.
            name: String,
            /// Taxpayer identification number (纳税人识别号). Required. At most 32 characters.
            taxpayer_id: String,
        }
        optional {
            /// Address (地址). At most 128 characters.
            address: String,
            /// Phone number (电话). At most 32 characters.
            telephone: String,
            /// Bank name (开户银行). At most 128 characters.
            bank_name: String,
            /// Bank account (银行账号). At most 32 characters.
            bank_account: String,
        }
    }
}

wxpay_core::model! {
    /// The payee, reviewer and drawer of a fapiao.
    pub shared ExtraInformation {
        required {
            /// Person who issued the fapiao (开票人). Required. At most 20 characters.
            drawer: String,
        }
        optional {
            /// Payee (收款人).
            payee: String,
            /// Reviewer (复核人).
            reviewer: String,
        }
    }
}

wxpay_core::model! {
    /// One line of a fapiao.
    pub shared FapiaoItem {
        required {
            /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
            tax_code: String,
            /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
            goods_name: String,
            /// Quantity (数量). Required.
            quantity: i64,
            /// Unit price (单价). Required. In fen.
            unit_price: i64,
            /// Amount (单行金额). Required. In fen.
            amount: i64,
            /// Amount of tax (单行税额). Required. In fen.
            tax_amount: i64,
            /// Total amount (单行金额合计). Required. In fen.
            total_amount: i64,
            /// Tax rate (税率). Required.
            tax_rate: i64,
            /// Discount (是否折扣行). Required.
            discount: bool,
        }
        optional {
            /// Specification and model (规格型号). At most 20 characters.
            specification: String,
            /// Unit (单位). At most 32 characters.
            unit: String,
            /// Mark of the tax preference policy (税收优惠政策标识).
            tax_prefer_mark: TaxPreferenceMark,
        }
    }
}

wxpay_core::model! {
    /// Links to the current and neighbouring pages.
    pub answer PageLinks {
        always {}
        optional {
            /// Link to the next page (下一页链接). At most 1024 characters.
            next: String,
            /// Link to the previous page (上一页链接). At most 1024 characters.
            prev: String,
            /// Link to the current page (当前链接). At most 1024 characters.
            self_ = "self": String,
        }
    }
}

wxpay_core::model! {
    /// The hash of a driver's photo.
    pub shared PhotoDigest {
        required {}
        optional {
            /// Hash method (哈希类型).
            hash_type: String,
            /// Hash value (哈希值).
            hash_value: String,
        }
    }
}
