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

pub use apply_for_ecommerce_fund_flow_bill::{
    ApplyForEcommerceFundFlowBill, EcommerceAccountType, EcommerceBill, EcommerceBillFile,
};
pub use apply_for_fund_flow_bill::{ApplyForFundFlowBill, FundAccountType};
pub use apply_for_sub_merchant_fund_flow_bill::{
    ApplyForSubMerchantFundFlowBill, SubMerchantAccountType, SubMerchantBill, SubMerchantBillFile,
};
pub use apply_for_trade_bill::{ApplyForTradeBill, TradeBillType};
pub use download_bill::DownloadBill;
pub use enums::{EncryptionAlgorithm, HashType, TarType};
pub use types::Bill;
