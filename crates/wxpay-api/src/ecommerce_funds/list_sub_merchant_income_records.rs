// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::IncomeRecordType;
use super::PageLinks;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the bank payments that a sub-merchant received (特约商户银行来账查询).
    ///
    /// `GET /v3/merchantfund/partner/income-records`
    ///
    /// - Returns [`SubMerchantIncomePage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：特约商户银行来账查询。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_6.shtml)
    #[doc(alias = "特约商户银行来账查询")]
    pub request ListSubMerchantIncomeRecords {
        required {
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
            /// Kind of account (账户类型). Required.
            account_type: AccountType,
            /// Date (日期). Required.
            date: String,
            /// Most results to return in one page. Required.
            limit: i64,
        }
        optional {
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListSubMerchantIncomeRecords => SubMerchantIncomePage, wxpay_core::Spec::new(
    "list_sub_merchant_income_records",
    wxpay_core::http::Method::GET,
    "/v3/merchantfund/partner/income-records",
)
.title("特约商户银行来账查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_6.shtml")
.query(&["sub_mchid", "account_type", "date", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListSubMerchantIncomeRecords => [SubMerchantIncomeRecord] in data, items by offset, total total_count);

wxpay_core::model! {
    /// A page of bank payments that a sub-merchant received.
    pub answer SubMerchantIncomePage {
        always {}
        optional {
            /// Total count (查询数据总条数).
            total_count: i64,
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
            /// Most results to return in one page (本次查询条数).
            limit: i64,
            /// Result data (银行来账记录列表).
            data: Vec<SubMerchantIncomeRecord>,
            /// Related links (分页链接).
            links: PageLinks,
        }
    }
}

wxpay_core::model! {
    /// A bank payment that a sub-merchant received.
    pub answer SubMerchantIncomeRecord {
        always {}
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Kind of account (账户类型).
            account_type: AccountType,
            /// Type of the bank's incoming payment (银行来账类型).
            income_record_type: IncomeRecordType,
            /// WeChat Pay's number of the bank's incoming payment (银行来账微信单号).
            income_record_id: String,
            /// Amount (银行来账金额). In fen.
            amount: i64,
            /// When it succeeded (银行来账完成时间).
            success_time: DateTime,
            /// Bank name (付款方银行名称).
            bank_name: String,
            /// Bank account name (付款方银行户名).
            bank_account_name: String,
            /// Bank card number of the payer (付款方银行卡号).
            bank_account_number: String,
            /// Bank remark (银行备注).
            recharge_remark: String,
        }
    }
}
