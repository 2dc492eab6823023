// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FapiaoBillType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Applies for issuing one or more fapiao to a buyer (开具电子发票).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications`
    ///
    /// - Returns nothing (202: accepted).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：开具电子发票。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
    #[doc(alias = "开具电子发票")]
    pub request IssueFapiao {
        required {
            /// Scene (开票场景). Required.
            scene: String,
            /// Fapiao application number. Required.
            fapiao_apply_id: String,
            /// Details of the buyer (购买方信息). Required.
            buyer_information: FapiaoToIssueBuyer,
            /// Fapiao details. Required.
            fapiao_information: Vec<FapiaoToIssue>,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(IssueFapiao => (), wxpay_core::Spec::new(
    "issue_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications",
)
.title("开具电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012538301")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// The buyer in an application for fapiao.
    pub request FapiaoToIssueBuyer {
        required {
            /// Kind (购买方类型). Required.
            r#type = "type": String,
            /// Name (名称). Required.
            name: String,
        }
        optional {
            /// Taxpayer identification number (纳税人识别号).
            taxpayer_id: String,
            /// Address (地址).
            address: String,
            /// Phone number (电话).
            telephone: String,
            /// Bank name (开户银行).
            bank_name: String,
            /// Bank account (银行账号).
            bank_account: String,
            /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
            /// Email address (邮箱地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
            email: Sensitive,
            /// Amount (订单金额). In fen. Described by SKIT; no official source confirms it.
            amount: i64,
            /// Fapiao type (开具的发票类型). Described by SKIT; no official source confirms it.
            fapiao_bill_type: FapiaoBillType,
            /// The merchant's own order number (商户订单号). Described by SKIT; no official source confirms it.
            out_trade_no: String,
            /// Message left by the user (留言信息). Described by SKIT; no official source confirms it.
            user_apply_message: String,
        }
    }
}

wxpay_core::model! {
    /// One fapiao to be issued.
    pub request FapiaoToIssue {
        required {
            /// The merchant's own fapiao number (商户发票单号). Required.
            fapiao_id: String,
            /// Total amount (总价税合计). Required. In fen.
            total_amount: i64,
            /// Whether the fapiao is issued as a list (是否以清单形式开具发票). Required.
            need_list: bool,
        }
        optional {
            /// Remark (发票备注).
            remark: String,
            /// Fapiao lines (发票行信息). Sources differ on whether it is required.
            items: Vec<FapiaoToIssueItem>,
        }
    }
}

wxpay_core::model! {
    /// One line of a fapiao to be issued.
    pub request FapiaoToIssueItem {
        required {
            /// Tax code of the goods or services. Required.
            tax_code: String,
            /// Quantity (数量). Required.
            quantity: i64,
            /// Total amount (单行金额合计). Required. In fen.
            total_amount: i64,
            /// Discount (是否折扣行). Required.
            discount: bool,
        }
        optional {
            /// Goods category (税局侧规定的货物或应税劳务、服务分类名称).
            goods_category: String,
            /// Name of the goods or services (货物或应税劳务、服务名称).
            goods_name: String,
            /// Goods code (企业侧维护的货物或应税劳务、服务编码).
            goods_id: i64,
            /// Specification and model (规格型号).
            specification: String,
            /// Unit (单位).
            unit: String,
            /// Tax rate (税率).
            tax_rate: i64,
            /// Mark of the tax preference policy (税收优惠政策标识).
            tax_prefer_mark: String,
        }
    }
}
