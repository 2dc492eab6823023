// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Trade and fund flow bills, and the download of bill files (账单).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ApplyForFundFlowBill`] | 申请资金账单 | `GET /v3/bill/fundflowbill` |
//! | [`ApplyForSubMerchantFundFlowBill`] | 申请单个子商户资金账单 | `GET /v3/bill/sub-merchant-fundflowbill` |
//! | [`ApplyForTradeBill`] | 申请交易账单 | `GET /v3/bill/tradebill` |
//! | [`DownloadBill`] | 下载账单 | `GET /v3/billdownload/file` |
//! | [`ApplyForEcommerceFundFlowBill`] | 申请二级商户资金账单 | `GET /v3/ecommerce/bill/fundflowbill` |

mod apply_for_ecommerce_fund_flow_bill;
mod apply_for_fund_flow_bill;
mod apply_for_sub_merchant_fund_flow_bill;
mod apply_for_trade_bill;
mod download_bill;
mod enums;
mod types;

#[doc(alias(
    "申请二级商户资金账单",
    "/v3/ecommerce/bill/fundflowbill",
    "GET /v3/ecommerce/bill/fundflowbill",
    "4012760697"
))]
pub use apply_for_ecommerce_fund_flow_bill::ApplyForEcommerceFundFlowBill;
pub use apply_for_ecommerce_fund_flow_bill::{
    EcommerceAccountType, EcommerceBill, EcommerceBillFile,
};
#[doc(alias(
    "申请资金账单",
    "/v3/bill/fundflowbill",
    "GET /v3/bill/fundflowbill",
    "4013421284",
    "4013462202"
))]
pub use apply_for_fund_flow_bill::ApplyForFundFlowBill;
pub use apply_for_fund_flow_bill::FundAccountType;
#[doc(alias(
    "申请单个子商户资金账单",
    "/v3/bill/sub-merchant-fundflowbill",
    "GET /v3/bill/sub-merchant-fundflowbill",
    "4012760249"
))]
pub use apply_for_sub_merchant_fund_flow_bill::ApplyForSubMerchantFundFlowBill;
pub use apply_for_sub_merchant_fund_flow_bill::{
    SubMerchantAccountType, SubMerchantBill, SubMerchantBillFile,
};
#[doc(alias(
    "申请交易账单",
    "/v3/bill/tradebill",
    "GET /v3/bill/tradebill",
    "4013421277",
    "4013462197"
))]
pub use apply_for_trade_bill::ApplyForTradeBill;
pub use apply_for_trade_bill::TradeBillType;
#[doc(alias("下载账单", "/v3/billdownload/file", "GET /v3/billdownload/file"))]
pub use download_bill::DownloadBill;
pub use enums::{EncryptionAlgorithm, HashType, TarType};
pub use types::Bill;
