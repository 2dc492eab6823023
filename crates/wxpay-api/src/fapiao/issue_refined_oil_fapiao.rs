// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoBillType;
use super::TransactionInformation;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Issues a fapiao for refined oil (开具成品油行业电子发票).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
    ///
    /// - Returns nothing (202: accepted).
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：开具成品油行业电子发票。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. Apply for the permission. |
    /// | `RESOURCE_ALREADY_EXISTS` | 400 | Fapiao application exists already. |  |
    /// | `NO_AUTH` | 403 | Merchant has not authorised refined-oil fapiaos; merchant has no permission. | Check the parameters. Send the same request again later. Apply for the permission. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such resource. | Send the same request again later. Apply for the permission. |
    #[doc(alias = "开具成品油行业电子发票")]
    pub request IssueRefinedOilFapiao {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// Fapiao application number (发票申请单号). Required. At most 32 characters.
            fapiao_apply_id: String,
            /// Details of the buyer (购买方信息). Required.
            buyer_information: BuyerInformation,
            /// Fapiao details (需要开具的数电发票信息). Required.
            fapiao_information: RefinedOilFapiao,
        }
        optional {}
    }
}

wxpay_core::operation!(IssueRefinedOilFapiao => (), wxpay_core::Spec::new(
    "issue_refined_oil_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
)
.title("开具成品油行业电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016760559")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// A fapiao to be issued for refined oil.
    pub request RefinedOilFapiao {
        required {
            /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
            fapiao_id: String,
            /// Total amount (总价税合计). Required. In fen.
            total_amount: i64,
            /// Fapiao lines (发票行信息). Required.
            items: Vec<RefinedOilFapiaoItem>,
            /// Id of the fapiao issuer (开票人ID). Required. At most 64 characters.
            billing_person_id: String,
            /// Fapiao type (发票类型). Required.
            fapiao_bill_type: FapiaoBillType,
            /// Transaction details (交易信息). Required.
            transaction_information: Vec<TransactionInformation>,
        }
        optional {
            /// Policy code for export business (出口业务适用政策代码). Known values: 1, 2, 3.
            export_business_policy_code: i64,
            /// Code of the VAT immediate refund policy (增值税即征即退代码). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
            vat_refund_levy_code: i64,
            /// Name of the fapiao issuer (开票人名称). At most 64 characters.
            billing_person: String,
            /// Remark (发票备注).
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// One line of a fapiao for refined oil.
    pub request RefinedOilFapiaoItem {
        required {
            /// Tax code of the goods or services. Required. At most 32 characters.
            tax_code: String,
            /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
            goods_name: String,
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
            /// Unit (成品油单位).
            unit: RefinedOilUnit,
            /// Quantity (数量).
            quantity: i64,
            /// Mark of the preferential policy (优惠政策标识). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
            preferential_policy_code: i64,
            /// Additional details for the refined oil industry (成品油行业额外信息).
            refined_oil_information: RefinedOilInformation,
        }
    }
}

wxpay_core::model! {
    /// The station, time and pump of a refuelling.
    pub request RefinedOilInformation {
        required {
            /// Refined oil station (成品油站点). Required. At most 100 characters.
            station: String,
            /// Trade time (交易时间). Required.
            trade_time: DateTime,
            /// Fuel nozzle number (加油枪号码). Required. At most 10 characters.
            gun_number: String,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// The unit refined oil is measured in.
    pub enum RefinedOilUnit {
        /// Tonne.
        Ton = "TON",
        Leter = "LETER",
        /// Litre.
        Liter = "LITER",
    }
}
